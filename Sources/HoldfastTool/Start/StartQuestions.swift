import PlatformFacts
import SpecPieces

/// The questions that somebody at a terminal is asked, each with the answer that an empty line gives.
enum StartQuestions {
  /// The answers of whoever sits there; an answer that cannot be meant is asked for again.
  static func asked(service: StartAnswers.Service) throws(Failure) -> StartAnswers {
    StandardOutput.write("An empty line takes what stands in brackets.\n")
    let name = try ask("What is the system called?", "orders", StartAnswers.name)
    let platform = try ask(
      "What does its database or store stand on?", StartAnswers.usualPlatform, PlatformAnswer.platform)
    var answers = try StartAnswers(on: platform.name, service: service)
    answers.name = name
    answers.rto = try ask("How soon must it be back (RTO)?", answers.rto) { (text) throws(Failure) in
      try StartAnswers.promise(text, "RTO")
    }
    answers.rpo = try ask("How much may be lost (RPO)?", answers.rpo) { (text) throws(Failure) in
      try StartAnswers.promise(text, "RPO")
    }
    answers.region = try ask("In which region is it?", answers.region, StartAnswers.region)
    answers.service = try ask(
      "Which CI checks changes: github, gitlab or none?", service.rawValue, StartAnswers.service)
    return answers
  }

  private static func ask<Answer>(
    _ question: String, _ usual: String, _ read: (String) throws(Failure) -> Answer
  ) throws(Failure) -> Answer {
    while true {
      StandardOutput.write("\(question) [\(usual)] ")
      guard let line = readLine() else {
        StandardOutput.write("\n")
        throw .input("the answers ended before the questions; nothing was written")
      }
      let words = line.split(whereSeparator: \.isWhitespace)
      do throws(Failure) {
        return try read(words.isEmpty ? usual : words.map(String.init).joined(separator: " "))
      } catch {
        StandardOutput.write("  \(error.message)\n")
      }
    }
  }
}
