import Testing

@testable import RecoveryRules

/// Commands in what an earlier command has stopped.
@Suite("What is stopped") struct StoppedWorkloadTests {
  private static func found(_ steps: [String]) -> String {
    let lines = steps.map { $0.hasPrefix("{") ? $0 : "{name: Do it, takes: 5m, run: '\($0)'}" }
    return Pictures.of("command-in-what-is-stopped", in: FailoverTests.spec(lines.joined(separator: "\n")))
  }

  private static let stop = "kubectl scale deployment redis --replicas=0"
  private static let start = "kubectl scale deployment redis --replicas=1"
  private static let ask = "kubectl exec -it redis-pod -- redis-cli ping"

  @Test(
    "a command in a stopped workload is found, whatever way it is named",
    arguments: [
      [stop, ask], [stop, "sleep 5", ask],
      ["kubectl scale deploy/redis --replicas 0", "kubectl exec deploy/redis -- ls"],
      ["kubectl -n cache scale sts redis --replicas=0", "kubectl exec -n cache redis-0 -- redis-cli ping"],
      [stop, "kubectl cp dump.rdb redis-pod:/data/dump.rdb"],
      ["docker stop redis", "docker exec -it redis redis-cli ping"],
      ["docker compose stop redis", "docker compose exec redis redis-cli ping"], ["\(stop) && \(ask)"],
      [stop, "{name: Fetch the dump, takes: 5m, run: 'aws s3 cp s3://backups/dump.rdb .'}", ask, start],
    ])
  func stopped(_ steps: [String]) {
    #expect(
      Self.found(steps).contains("a step of `move` runs a command in `redis`, which is stopped by then"))
  }

  @Test(
    "what runs again, may run again, or is something else is left alone",
    arguments: [
      [stop, start, ask], [ask, stop], [stop, "\(start) && \(ask)"],
      [stop, "kubectl exec deploy/redis-standby -- redis-cli ping"],
      [stop, "kubectl exec redis-standby-0 -- ls"],
      [stop, "kubectl exec deploy/api -- curl redis"], [stop, "kubectl apply -f redis.yaml", ask],
      [stop, "./scripts/restore-redis.sh", ask], [stop, "{name: Start it again by hand, takes: 5m}", ask],
      [stop, "{procedure: smoke-test}", ask], [stop, "helm upgrade redis ./chart", ask],
      [stop, "kubectl config use-context west", ask],
      [stop, "kubectl -n other exec redis-pod -- redis-cli ping"],
      ["kubectl scale deployment redis --replicas=$N", ask], ["\(stop) || true", ask],
      [stop, "\(ask) || true"], ["kubectl scale deployment -l app=redis --replicas=0", ask],
      [
        "{id: a, name: Stop, takes: 5m, run: '\(stop)'}", "{name: Look, takes: 5m, after: [], run: '\(ask)'}",
      ],
      [
        "{id: a, name: Stop, takes: 5m, run: '\(stop)'}",
        "{instead: a, name: Look, takes: 5m, run: '\(ask)'}", ask,
      ],
      ["docker stop redis", "docker run -d --name redis redis:7", "docker exec redis redis-cli ping"],
      [stop, "kubectl run loader --image=redis", "kubectl exec loader -- ls"],
    ])
  func running(_ steps: [String]) { #expect(Self.found(steps) == "") }
}
