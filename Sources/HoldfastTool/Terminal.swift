/// What the terminal can show.
enum Terminal {
  /// Colour on a terminal only, and not where the user said no (https://no-color.org).
  static var wantsColour: Bool { StandardOutput.isTerminal && getenv("NO_COLOR") == nil }

  /// The columns of the terminal; nil where there is none.
  static var width: Int? {
    var size = winsize()
    guard StandardOutput.isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 40
    else { return nil }
    return Int(size.ws_col)
  }
}
