import Analysis
import Patterns
import StatuteSyntax
import StatuteText

/// A rule that a configuration declares.
public struct DeclaredRule: Sendable {
  /// `family/name`
  public let id: String
  /// What it says, in one line.
  public let title: String
  /// What `explain` says beside it, in Markdown; empty where nothing is said.
  public let documentation: String
  /// What its findings weigh.
  public let severity: Severity
  /// Whether it runs when `[rules]` says nothing of it.
  public let isEnabled: Bool
  /// What is said of a place.
  public let message: Template
  /// What is looked for.
  public let check: Check
  /// What is written instead of what is found; nil where nothing is.
  public let replacement: Template?
  /// Whether the replacement may be made with nobody looking.
  public let isSafe: Bool
  /// Whether capital and small letters are alike.
  public let ignoresCase: Bool
  /// What is never found, folded.
  public let exceptions: Set<String>
  /// Where is looked.
  public let scope: Scope
  /// How often it may and must be found; nil where each place is a finding.
  public let occurrence: Occurrence?

  /// What is looked for.
  public enum Check: Sendable {
    /// What matches.
    case pattern(Pattern)
    /// Words, or words in a row; a space is any white space.
    case words([String])
    /// Words that others are to be written for.
    case substitutions([(word: String, replacement: String)])
    /// The same word twice in a row.
    case repetition
    /// Several ways to write the same, of which a text is to use one.
    case consistency([[String]])
  }

  /// Where is looked.
  public struct Scope: Sendable {
    /// Kinds of documents; nil for all.
    public var documents: Set<DocumentKind>?
    /// Kinds of nodes, or of what they stand in; nil for all that people read as text of the document itself.
    public var nodes: Set<NodeKind>?
    /// Whether what is quoted is looked at alone, or left out; nil where it makes no difference.
    public var isQuoted: Bool?
    /// Whether the titles of other acts are left out, which are quoted as they are.
    public var leavesOutTitlesOfActs = false

    /// Everywhere.
    public init() {}
  }

  /// How often something may be found.
  public struct Occurrence: Sendable {
    /// The most, or nil.
    public let most: Int?
    /// The least, or nil.
    public let least: Int?
    /// Within what.
    public let unit: Unit

    /// What occurrences are counted within.
    public enum Unit: String, Sendable, CaseIterable {
      case text, section, provision, sentence
    }
  }
}

/// A text with places in it for what was found: `$0` is all of it, `$1` to `$9` are parts of it, `${1}` is `$1` where a figure
/// follows, `$$` is a dollar sign.
public struct Template: Sendable {
  private enum Piece: Sendable {
    case text(String)
    case part(Int)
  }

  private let pieces: [Piece]
  /// As written.
  public let written: String
  /// A place in braces that is none, as written: `${navn}`; nil where there is no such.
  let unknownPlace: String?

  /// The template that `text` is.
  public init(_ text: String) {
    written = text
    var pieces: [Piece] = []
    var plain = ""
    var rest = Substring(text)
    var unknown: String?
    while let sign = rest.popFirst() {
      guard sign == "$", let next = rest.first else {
        plain.append(sign)
        continue
      }
      if next == "$" {
        plain.append("$")
        rest.removeFirst()
      } else if next.isASCII, let part = next.wholeNumberValue {
        pieces += [.text(plain), .part(part)]
        plain = ""
        rest.removeFirst()
      } else if next == "{" {
        let name = rest.dropFirst().prefix { $0 != "}" }
        if name.count == 1, let part = name.first?.wholeNumberValue, name.utf8.count == 1, rest.count > 2 {
          pieces += [.text(plain), .part(part)]
          plain = ""
          rest = rest.dropFirst(3)
        } else {
          unknown = unknown ?? "${\(name)" + (rest.contains("}") ? "}" : "")
          plain.append(sign)
        }
      } else {
        plain.append(sign)
      }
    }
    unknownPlace = unknown
    self.pieces = pieces + [.text(plain)]
  }

  /// The highest part that is asked for.
  public var highestPart: Int { pieces.reduce(0) { if case .part(let part) = $1 { max($0, part) } else { $0 } } }

  /// The text with its parts filled in.
  public func filled(_ part: (Int) -> String) -> String {
    pieces.map {
      if case .part(let number) = $0 { part(number) } else if case .text(let text) = $0 { text } else { "" }
    }
    .joined()
  }
}
