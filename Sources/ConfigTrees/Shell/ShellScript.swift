/// A POSIX sh script: `#!/bin/sh`, a comment, `set -eu`, and statements.
package struct ShellScript: Sendable, Equatable {
  /// The comment at the head, without `#`; each line becomes one.
  package var comment: String
  /// The letters given to `set -`; empty for none.
  package var options: String
  package var body: [ShellStatement]

  package init(comment: String, options: String = "eu", _ body: [ShellStatement]) {
    self.comment = comment
    self.options = options
    self.body = body
  }
}

/// A statement of a script.
package indirect enum ShellStatement: Sendable, Equatable {
  case comment(String)
  case blank
  /// A line that keeps shellcheck from warning, by number, about the statement below: 2317 for a function that only a
  /// trap calls in a script that ends with `exit`.
  case allow(warnings: [Int])
  /// `name=word`.
  case assign(String, ShellWord)
  /// A simple command with its redirections.
  case command(ShellCommand)
  /// `a | b | c`.
  case pipeline([ShellStatement])
  /// `a && b`.
  case both(ShellStatement, ShellStatement)
  /// `a || b`.
  case either(ShellStatement, ShellStatement)
  /// `! a`.
  case not(ShellStatement)
  /// `if …; then … elif … else … fi`.
  case branch([ShellBranch], otherwise: [ShellStatement])
  /// `case word in pattern) … ;; esac`.
  case match(ShellWord, [ShellArm])
  /// `for name in words; do … done`.
  case each(String, [ShellWord], [ShellStatement])
  /// `while condition; do … done`.
  case loop(ShellStatement, [ShellStatement])
  /// `name() { … }`.
  case function(String, [ShellStatement])
  /// `{ … } redirections`.
  case group([ShellStatement], [ShellRedirect])
  /// `( … ) redirections`.
  case subshell([ShellStatement], [ShellRedirect])
  /// `trap 'command' SIGNAL …`; the command names a function of the script.
  case trap(String, [String])

  /// A simple command of words.
  package static func run(_ words: ShellWord...) -> ShellStatement { .command(ShellCommand(words)) }

  /// `if condition; then … fi`.
  package static func when(
    _ condition: ShellStatement, _ then: [ShellStatement], otherwise: [ShellStatement] = []
  ) -> ShellStatement {
    .branch([ShellBranch(condition, then)], otherwise: otherwise)
  }
}

/// One condition of an `if`, and what it leads to.
package struct ShellBranch: Sendable, Equatable {
  package var condition: ShellStatement
  package var then: [ShellStatement]

  package init(_ condition: ShellStatement, _ then: [ShellStatement]) {
    self.condition = condition
    self.then = then
  }
}

/// One arm of a `case`; a nil pattern is `*`.
package struct ShellArm: Sendable, Equatable {
  /// Literal texts to match; empty for `*`.
  package var patterns: [String]
  package var body: [ShellStatement]

  package init(_ patterns: [String], _ body: [ShellStatement]) {
    self.patterns = patterns
    self.body = body
  }
}

/// A simple command: variables set for it alone, its words, its redirections.
package struct ShellCommand: Sendable, Equatable {
  package var environment: [ShellVariable]
  package var words: [ShellWord]
  package var redirects: [ShellRedirect]

  package init(
    environment: [ShellVariable] = [], _ words: [ShellWord], _ redirects: [ShellRedirect] = []
  ) {
    self.environment = environment
    self.words = words
    self.redirects = redirects
  }
}

/// A variable and the word it is set to.
package struct ShellVariable: Sendable, Equatable {
  package var name: String
  package var value: ShellWord

  package init(_ name: String, _ value: ShellWord) {
    self.name = name
    self.value = value
  }
}

/// Where a command's file descriptor goes.
package enum ShellRedirect: Sendable, Equatable {
  /// `fd>word`; descriptor 1 prints without its number.
  case write(Int, ShellWord)
  /// `fd>>word`.
  case append(Int, ShellWord)
  /// `fd<word`; descriptor 0 prints without its number.
  case read(Int, ShellWord)
  /// `fd>&other`.
  case duplicate(Int, onto: Int)
  /// Text on standard input, exactly as given: a quoted here-document.
  case text(String)
}
