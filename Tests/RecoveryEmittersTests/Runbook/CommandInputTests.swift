import Testing

@testable import RecoveryEmitters

/// What a runbook asks to be filled in.
@Suite struct CommandInputTests {
  @Test(
    "an input is a name that a command reads and nobody sets",
    arguments: [
      ("restore --at $TIME", ["TIME"]), ("restore --at \"${TIME}\"", ["TIME"]),
      ("echo ${A:-$B}", ["A", "B"]),
      ("echo '$TIME'", []), ("echo \"it's $A\" '$B'", ["A"]), ("echo \\$TIME $1 $$ $?", []),
      ("NAME=$(date); echo $NAME", []), ("for host in $HOSTS; do ping $host; done", ["HOSTS"]),
      ("read -r answer; read answer2; echo $answer2", []), ("cd $HOME && ls $PWD", []), ("echo $", []),
      ("echo '", []), ("echo \\", []), ("${", []), ("--id=$ID x=1", ["ID"]),
    ])
  func inputs(_ command: String, _ names: [String]) {
    #expect(CommandInput.all(in: [(use: "step 1", text: command)]).map(\.name) == names)
  }

  @Test("what an earlier step sets is no input of a later one, and each use is named once")
  func acrossSteps() {
    let inputs = CommandInput.all(in: [
      ("step 1", "A=1; use $B $B"), ("step 2", "use $A $B"),
    ])
    #expect(inputs == [CommandInput(name: "B", uses: ["step 1", "step 2"])])
  }
}
