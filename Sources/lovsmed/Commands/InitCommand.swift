import ArgumentParser
import Configuration

/// `lovsmed init`: a configuration to begin with.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    command: "init", abstract: "Skriv en lovsmed.toml at begynde med; en, der er der, røres ikke.")

  @Argument(help: ArgumentHelp("Mappen.", valueName: "folder"))
  var folder = "."

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let path = folder == "." ? Configuration.fileName : "\(folder)/\(Configuration.fileName)"
    do throws(Platform.Refusal) {
      try Platform.create(path, Array(Self.text.utf8))
    } catch {
      guard (try? Platform.status(of: path)) == nil else {
        throw Problem(
          da: "»\(path)« findes allerede og er ikke ændret.", en: "“\(path)” is there already and has not been changed."
        )
      }
      throw Problem(writing: path, error)
    }
    let words = shared.style.words
    try StandardOutput.write(words("Skrev \(path).\n", "Wrote \(path).\n"))
  }

  /// All of it is commented out, so that nothing is other than without it.
  static let text = """
    # Konfiguration af Lovsmed for teksterne i denne mappe og mapperne i den. Fjern »# « foran det, der skal gælde.
    # Alle nøgler står i docs/configuration.md; »lovsmed config« viser, hvad der gælder for en tekst, og hvorfor.

    # Editorer med Taplo (»Even Better TOML«) udfylder og kontrollerer filen, når skemaet ligger ved siden af
    # (lovsmed config --schema > lovsmed.schema.json), og dette er dens første linje:
    # #:schema ./lovsmed.schema.json

    # Sproget i beskeder: "da" eller "en".
    # language = "da"

    # Hvad regler, familier og mønstre vejer: "error", "warning", "information", "hint", "on" eller "off".
    # »lovsmed rules« viser reglerne.
    # [rules]
    # numbering = "warning"
    # "structure/many-subsections" = "on"

    # Gældende love, som henvisninger slås op i, og som ændringslove holdes op mod.
    # [library]
    # folders = ["../love"]

    # Det letteste fund, der giver slutkode 1, og det, der springes over.
    # [check]
    # fail-on = "error"
    # exclude = ["gamle/**"]

    # Hårde mellemrum i betegnelser og henvisninger, når tekster sættes op: "keep", "insert" eller "remove".
    # [format]
    # no-break-spaces = "keep"

    # Husets skrivemåder.
    # [style]
    # and-so-on = "m.v."
    # quotation-marks = "»«"

    # Hvad der gælder for nogle tekster alene; der kan være flere.
    # [[override]]
    # paths = ["bekendtgørelser/**"]
    # kind = "executive-order"
    # [override.rules]
    # "commencement/*" = "off"

    # Egne regler; der kan være flere.
    # [[own-rule]]
    # rule = "hus/kancellistil"
    # message = "Skriv »$1« i stedet for »$0«."
    # severity = "information"
    # substitutions = { "i henhold til" = "efter", "vedrørende" = "om" }

    # Programmer, der kontrollerer tekster; de kører først, når --allow-plugins eller editoren tillader det.
    # [[plugin]]
    # name = "stavning"
    # command = ["python3", "stavning.py"]

    """
}
