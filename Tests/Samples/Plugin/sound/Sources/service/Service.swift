/// A service whose build looks at how it would be recovered.
@main struct Service {
  static func main() { print("serving orders") }
}
