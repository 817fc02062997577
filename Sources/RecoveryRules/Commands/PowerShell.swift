/// What tells a script of PowerShell from one of a shell.
extension Command {
  /// Whether PowerShell runs it: it sets or asks a variable in the way of PowerShell, or calls one of its own commands.
  var isPowerShell: Bool { words.contains { $0.isOfPowerShell } }
}

extension ShellLine.Word {
  /// Whether no other shell has such a word: `$env:PATH`, `$LASTEXITCODE`, `Write-Output`.
  fileprivate var isOfPowerShell: Bool {
    switch text.utf8.first {
    case UInt8(ascii: "$"):
      text.hasPrefix("$env:") || text == "$LASTEXITCODE" || text == "$ErrorActionPreference"
    case let first? where first &- 0x41 < 26: isCmdlet
    default: false
    }
  }

  /// Whether it has the form of a command of PowerShell, with one of the usual verbs: `Get-Date`.
  var isCmdlet: Bool {
    guard let hyphen = text.utf8.firstIndex(of: UInt8(ascii: "-")) else { return false }
    let noun = text.utf8[text.utf8.index(after: hyphen)...]
    guard let first = noun.first, first &- 0x41 < 26, noun.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) else {
      return false
    }
    return Self.verbs.contains(String(text[..<hyphen]))
  }

  private static let verbs: Set<String> = [
    "Add", "Clear", "Compress", "ConvertFrom", "ConvertTo", "Copy", "Expand", "Export", "ForEach", "Get",
    "Import",
    "Invoke", "Join", "Move", "New", "Out", "Read", "Remove", "Rename", "Restart", "Restore", "Select",
    "Send", "Set",
    "Split", "Start", "Stop", "Test", "Wait", "Where", "Write",
  ]
}
