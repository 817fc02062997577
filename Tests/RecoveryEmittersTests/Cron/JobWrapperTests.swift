#if os(Linux)
  import Foundation
  import Quantities
  import Testing

  @testable import RecoveryEmitters

  @Suite("The wrapper, really run by sh")
  struct JobWrapperTests {
    private let job = "database.nightly"

    @Test("a success leaves its time, code 0 and the size of what was written")
    func success() throws {
      let wrapper = try WrapperRun([.sample("printf 12345 > \"$BACKUP_FILE\"", writes: "dump-%Y.bin")])
      #expect(try wrapper.run(job) == 0)
      #expect(wrapper.value(.exitCode, of: job) == "0")
      #expect(wrapper.value(.size, of: job) == "5")
      #expect((wrapper.value(.lastSuccess, of: job).flatMap { Int($0) } ?? 0) > 1_700_000_000)
      #expect(wrapper.value(.duration, of: job) != nil)
      #expect(
        wrapper.text("holdfast_interview-drills_\(job).start.prom").contains(Names.Metric.lastStart.rawValue))
    }

    @Test("a failure passes its code on and keeps the time of the success before")
    func failure() throws {
      let wrapper = try WrapperRun([.sample("exit \"${CODE:-0}\"")])
      #expect(try wrapper.run(job) == 0)
      let before = wrapper.value(.lastSuccess, of: job)
      let old = "\(Names.Metric.lastSuccess.rawValue){system=\"x\"} 1234567"
      try Data((old + "\n").utf8).write(
        to: wrapper.folder.appending(path: "holdfast_interview-drills_\(job).prom"))
      #expect(before != nil)
      #expect(try wrapper.run(job, ["CODE": "7"]) == 7)
      #expect(wrapper.value(.exitCode, of: job) == "7")
      #expect(wrapper.value(.lastSuccess, of: job) == "1234567")
      #expect(wrapper.value(.size, of: job) == nil)
    }

    @Test("a first failure claims no success")
    func firstFailure() throws {
      let wrapper = try WrapperRun([.sample("false")])
      #expect(try wrapper.run(job) == 1)
      #expect(wrapper.value(.lastSuccess, of: job) == nil)
      #expect(wrapper.value(.exitCode, of: job) == "1")
    }

    @Test("a run while another one holds the lock is left out and touches no metric")
    func locked() throws {
      let wrapper = try WrapperRun([
        .sample("sh ./wrapper.sh database.nightly; echo $? > second; printf done")
      ])
      #expect(try wrapper.run(job) == 0)
      #expect(wrapper.text("second") == "75\n")
    }

    @Test("a command that leaves something behind in the background does not keep the lock")
    func background() throws {
      let wrapper = try WrapperRun([.sample("(ls -l /proc/self/fd/9 > held)")])
      #expect(try wrapper.run(job) == 0)
      #expect(wrapper.text("held").contains("/dev/null"))
    }

    @Test(
      "a command comes to its shell as it was written",
      arguments: [
        "printf '%s' \"it's 100% \\\"quoted\\\"\" > out", "printf x > out\nprintf y >> out",
        "printf '%s' '$(touch pwned)' '`touch pwned`' '${HOME}' > out",
        "cat <<'EOF' > out\nEOF_2 '\"$x\nEOF\n",
        "printf '%s' ';;' 'esac' '*)' > out",
      ])
    func literal(_ command: String) throws {
      let wrapper = try WrapperRun([.sample(command)])
      #expect(try wrapper.run(job) == 0)
      let plain = Process()
      plain.executableURL = URL(filePath: "/bin/sh")
      plain.arguments = [
        "-c", command.replacing("> out", with: "> plain").replacing(">> out", with: ">> plain"),
      ]
      plain.currentDirectoryURL = wrapper.folder
      try plain.run()
      plain.waitUntilExit()
      #expect(!wrapper.text("out").isEmpty)
      #expect(wrapper.text("out") == wrapper.text("plain"))
      #expect(!FileManager.default.fileExists(atPath: wrapper.folder.appending(path: "pwned").path))
    }

    @Test("a host in another timezone runs nothing, unless it is told to")
    func zone() throws {
      let tokyo = try #require(Zone.named("Asia/Tokyo"))
      let wrapper = try WrapperRun([.sample("touch ran")], zone: tokyo)
      #expect(try wrapper.run(job) == 78)
      #expect(wrapper.value(.exitCode, of: job) == "78")
      #expect(!FileManager.default.fileExists(atPath: wrapper.folder.appending(path: "ran").path))
      #expect(try wrapper.run(job, ["HOLDFAST_ANY_ZONE": "1"]) == 0)
    }

    @Test("a poll counts the time that the platform names, and nothing else, as a success")
    func poll() throws {
      let wrapper = try WrapperRun([.sample("printf '%s' \"$ANSWER\"", purpose: .poll)])
      #expect(try wrapper.run(job, ["ANSWER": "2026-11-03T04:05:06Z"]) == 0)
      #expect(wrapper.value(.lastSuccess, of: job) == "1793678706")
      for answer in ["", "None", "yesterday-ish"] {
        #expect(try wrapper.run(job, ["ANSWER": answer]) == 65)
        #expect(wrapper.value(.lastSuccess, of: job) == "1793678706")
      }
      #expect(wrapper.value(.exitCode, of: job) == nil)
    }

    @Test("settings of the host reach the command, and a run whose metrics have no place still counts")
    func settings() throws {
      let wrapper = try WrapperRun([.sample("printf '%s' \"$SECRET\" > seen")])
      try Data("SECRET='a b'\n".utf8).write(to: wrapper.folder.appending(path: "settings"))
      #expect(try wrapper.run(job, ["HOLDFAST_TEXTFILE_DIR": "/nonexistent"]) == 0)
      #expect(wrapper.text("seen") == "a b")
    }

    @Test("an unknown job is refused before anything is locked")
    func unknown() throws {
      let wrapper = try WrapperRun([.sample("true")])
      #expect(try wrapper.run("nothing") == 64)
      #expect(try wrapper.run("*") == 64)
    }
  }
#endif
