/// The words the rules on lists know.
enum CommonWords {
  /// The words that join the last two items of a sentence chain.
  static let conjunctions: [StaticString] = ["og", "eller", "samt"]

  /// Abbreviations with a full stop of their own that an item may end with although it goes on.
  static let abbreviations: [StaticString] = [
    "m.v.", "mv.", "m.m.", "o.l.", "o.lign.", "lign.", "osv.", "kr.", "pct.", "mio.", "mia.", "stk.", "pkt.", "nr.",
    "ca.", "jf.", "bl.a.", "inkl.", "ekskl.", "el.lign.", "mfl.", "m.fl.", "mdr.", "min.", "tlf.",
  ]

  /// Words in small letters that are written with a capital where they name an institution.
  static let institutions: Set<String> = [
    "europarådet", "europarådets", "folketinget", "folketingets", "kommissionen", "kommissionens", "kongen", "kongens",
    "landstinget", "landsstyret", "lagtinget", "parlamentet", "parlamentets", "rådet", "rådets", "unionen", "unionens",
  ]

  /// The small words that family names begin with.
  static let nameParticles: Set<String> = [
    "abd", "abu", "af", "al", "as", "bat", "ben", "bin", "bint", "da", "de", "del", "della", "den", "der", "di", "dos",
    "du", "el", "ibn", "la", "le", "ten", "ter", "um", "umm", "van", "von", "zu", "zur",
  ]

  /// Words that are no names: an item that begins with one of them has its capital or small letter for the list's sake.
  static let all: Set<String> = [
    "ad", "adgang", "adgangen", "af", "affattet", "afgiften", "afgiftspligtige", "afgive", "afgiver", "afgørelse",
    "afgørelsen", "afgørelser", "afmærkning", "aftale", "aftaler", "aktiv", "aktiver", "aktiviteter", "alene",
    "alle", "anden", "andet", "andre", "angive", "angivelse", "angår", "anlæg", "anmeldelse", "anmodning", "ansat",
    "anses", "ansættelse", "ansøgeren", "ansøgning", "anvende", "anvendelse", "anvender", "anvendes", "arbejde",
    "arbejdet", "arbejdsgiveren", "artikel", "at", "befinder", "begge", "begået", "begæring", "behandles",
    "behandling", "beløb", "beregnes", "beregning", "berettiget", "beskæftigelsesindsats", "beslutning", "bestemme",
    "bestemmelse", "bestemmelser", "bestemmelserne", "bestemt", "betale", "betales", "betaling", "betingelse",
    "betingelser", "betingelserne", "betinget", "betydning", "bevare", "bidrag", "bilen", "biler", "blive",
    "bliver", "boformer", "boliger", "bor", "bortfalder", "brug", "både", "bøde", "dag",
    "del", "dele", "delvis", "den", "denne", "dennes", "der", "deres", "derfor", "det", "dette", "direkte",
    "direktiv", "disse", "dog", "dokumentation", "dom", "drive", "driver", "efter", "ejendom", "ejendomme",
    "ejendommen", "ejer", "ejeren", "elektricitet", "elektroniske", "eller", "en", "end", "endvidere", "enhver",
    "enkelte", "enten", "er", "erstatning", "et", "ethvert", "fare", "fast", "fastsat", "fastsætte", "fastsætter",
    "fastsættes", "finder", "fleksjob", "flere", "for", "foranstaltninger", "forbindelse", "forbud", "fordi",
    "fordringer", "foreligger", "foretage", "foretages", "foretaget", "forhandling", "forhold", "form", "formål",
    "forskellige", "forskrifter", "forsætligt", "fortsat", "forud", "fra", "fradrag", "fremhæve", "fremme",
    "fremstille", "frist", "fristen", "få", "fået", "får", "fængsel", "følge", "følgende",
    "følger", "før", "førelse", "føreren", "første", "gang", "genstande", "gevinst", "give", "giver", "gives",
    "godkendelse", "godkendt", "godtgørelse", "groft", "grund", "grundlag", "gæld", "gældende", "gælder", "gør",
    "gøre", "ham", "han", "handler", "handlingen", "hans", "har", "have", "hele", "helt", "henblik", "hendes",
    "henhold", "henholdsvis", "hensyn", "her", "heraf", "herefter", "herfor", "herom", "hertil", "herunder",
    "hidtil", "hjælp", "hos", "hver", "hvert", "hvilke", "hvilken", "hvis", "hvor", "hvordan", "hvori", "hvornår",
    "højere", "højst", "i", "ikke", "ikrafttrædelsesbestemmelse", "ikrafttræden", "indbringes", "indeholde",
    "indeholder", "inden", "indgrebet", "indgået", "indgår", "indhold", "indkomst", "indkomstår", "indkomståret",
    "indsættes", "indtil", "information", "ingen", "institutioner", "intet", "jævnligt", "kan", "kendetegn",
    "klage", "knallert", "kommunalbestyrelsen", "kommunen", "kontanthjælp", "kontrol", "kraft", "krav", "kravene",
    "kun", "kunne", "køretøj", "køretøjer", "køretøjers", "køretøjet", "kørsel", "lade", "landet", "led", "leje",
    "lejeforhøjelse", "lejeforhøjelser", "lejeren", "lignende", "love", "lovgivning", "lovgivningen", "lovs", "lån",
    "længere", "læse", "løn", "lønmodtagere", "lønmodtageren", "man", "manglende", "med", "meddelelse", "meddelt",
    "medfør", "medlem", "medlemmer", "medmindre", "medregnes", "mellem", "men", "mere", "mindre", "mindst",
    "ministeren", "mod", "modtager", "modtageren", "modtaget", "motorkøretøjet", "muligheden", "muligt",
    "myndighed", "myndigheder", "må", "måde", "møde", "nedsættes", "netvirksomheden", "nogen", "noget", "nogle",
    "ny", "nye", "når", "nærmere", "nævnt", "nævnte", "nødvendige", "nødvendigt", "offentlig", "offentlige", "og",
    "også", "om", "omfang", "omfanget", "omfatter", "omfattet", "omkostninger", "omkring", "område",
    "omstændigheder", "op", "opfylde", "opfylder", "opfyldt", "opgaver", "opgørelsen", "ophold", "ophæves",
    "opkvalificering", "oplysning", "oplysninger", "over", "overensstemmelse", "overgangsbestemmelser",
    "overstiger", "overtrædelse", "overtræder", "periode", "person", "personen", "personer", "pligt", "politiet",
    "pr", "priser", "privat", "private", "på", "påbud", "pågældende", "refusion", "registreret", "registrering",
    "regler", "reglerne", "ret", "retten", "rådighed", "sag", "sagen", "sagens", "sager", "samlede", "samme",
    "samt", "samtidig", "samtlige", "samtykke", "selskab", "selskaber", "selskabet", "selv", "send", "sende",
    "senere", "senest", "ser", "service", "sig", "sikkerhed", "sikre", "sin", "sine", "sit", "skade", "skadelidte",
    "skaden", "skaffer", "skal", "skattepligtige", "ske", "sker", "skriftligt", "skyldneren", "socialpolitik",
    "som", "stat", "sted", "stedet", "straf", "straffes", "straks", "stå", "står", "større", "støtte", "svarende",
    "sygdom", "sygdommen", "sygedagpenge", "sygemeldte", "så", "sådan", "sådanne", "sådant", "såfremt", "således",
    "særligt", "tab", "tage", "tager", "tid", "tidligere", "tidspunkt", "tidspunktet", "til", "tilbud", "tildele",
    "tilfælde", "tilladelse", "tillige", "tilsidesætter", "tilskud", "tilsvarende", "tilsyn", "to", "told", "tre",
    "truffet", "træder", "træffe", "træffer", "træffes", "uanset", "uberettiget", "ud", "udbetales", "udbetalt",
    "udbydere", "uddannelse", "udebliver", "uden", "udføre", "udgifter", "udgør", "udlandet", "udlejeren",
    "udløbet", "udstedt", "under", "underkaster", "undervisningsmaterialer", "undlade", "undlader", "valg", "var",
    "varer", "varetage", "ved", "vedkommende", "vedrørende", "vedrører", "vedtage", "vejledning", "vidt", "vil",
    "vilkår", "ville", "virkning", "virksomhed", "virksomheden", "virksomhedens", "virksomheder", "visse",
    "vurdering", "værdi", "være", "været", "yde", "ydelser", "yder", "ydes", "år", "årligt", "ægtefælle", "ændres",
    "ændret", "ændring", "ændringer", "øvrige", "øvrigt",
  ]

}
