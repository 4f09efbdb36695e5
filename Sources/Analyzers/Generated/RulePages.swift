// Written by Scripts/generate-rule-pages from the doc comments of the rules; do not edit.
// swift-format-ignore-file

import Analysis

/// The pages of all built-in rules.
public enum RulePages {
  /// All of them, by id.
  public static let all: [RulePage] = [
    RulePage(
      id: "structure/amending-order-opening",
      title: "En ændringsbekendtgørelse nævner sin hjemmel",
      englishTitle: "An executive order that amends another names the power it is made under; the order it amends does that",
      catalogue: ["BK02"],
      danish: #"""
      # En ændringsbekendtgørelse nævner sin hjemmel

      `structure/amending-order-opening` · advarsel (`warning`) · katalog: BK02

      En bekendtgørelse, der ændrer en anden, har ingen indledning med hjemmel; den anden bekendtgørelse har sin, og er
      der kommet ny hjemmel til, ændres indledningen dér.

      ## Hvorfor

      Hjemlen skal stå ét sted, nemlig i den bekendtgørelse, der gælder.

      ## Kilde

      BK02. VAF 2.7.2.

      ## Forkert

      ```lov
      Bekendtgørelse om ændring af bekendtgørelse om badevand
      I medfør af § 2 i lov nr. 14 af 1. marts 2027 om havnefyr fastsættes:
      § 1
      I bekendtgørelse nr. 20 af 2. februar 2021 om badevand foretages følgende ændringer:
      1. I § 2 ændres »uge« til: »dag«.
      2. § 4 ophæves.
      § 2
      Bekendtgørelsen træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Bekendtgørelse om ændring af bekendtgørelse om badevand
      § 1
      I bekendtgørelse nr. 20 af 2. februar 2021 om badevand foretages følgende ændringer:
      1. I § 2 ændres »uge« til: »dag«.
      2. § 4 ophæves.
      § 2
      Bekendtgørelsen træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # An executive order that amends another names the power it is made under; the order it amends does that

      `structure/amending-order-opening` · severity: warning · catalogue: BK02



      ## Wrong

      ```lov
      Bekendtgørelse om ændring af bekendtgørelse om badevand
      I medfør af § 2 i lov nr. 14 af 1. marts 2027 om havnefyr fastsættes:
      § 1
      I bekendtgørelse nr. 20 af 2. februar 2021 om badevand foretages følgende ændringer:
      1. I § 2 ændres »uge« til: »dag«.
      2. § 4 ophæves.
      § 2
      Bekendtgørelsen træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Bekendtgørelse om ændring af bekendtgørelse om badevand
      § 1
      I bekendtgørelse nr. 20 af 2. februar 2021 om badevand foretages følgende ændringer:
      1. I § 2 ændres »uge« til: »dag«.
      2. § 4 ophæves.
      § 2
      Bekendtgørelsen træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "structure/annex-number",
      title: "Et bilag har romertal eller bogstav",
      englishTitle: "An annex has a Roman number or a letter; annexes are numbered with Arabic figures",
      catalogue: ["ST28"],
      danish: #"""
      # Et bilag har romertal eller bogstav

      `structure/annex-number` · advarsel (`warning`) · katalog: ST28

      Bilag nummereres med arabertal: »Bilag 1«.

      ## Hvorfor

      Én skrivemåde gør henvisninger lettere at læse og søge efter.

      ## Kilde

      ST28. LK 3.9. Bilag til EU-retsakter, der gengives, beholder deres numre.

      ## Forkert

      ```lov
      Lov om strandrensning
      § 1. Kommunen renser de strande, der er nævnt i bilag I.
      Bilag I
      Strande, der renses hver dag.
      ```

      ## Rigtigt

      ```lov
      Lov om strandrensning
      § 1. Kommunen renser de strande, der er nævnt i bilag 1.
      Bilag 1
      Strande, der renses hver dag.
      ```
      """#,
      english: #"""
      # An annex has a Roman number or a letter; annexes are numbered with Arabic figures

      `structure/annex-number` · severity: warning · catalogue: ST28



      ## Wrong

      ```lov
      Lov om strandrensning
      § 1. Kommunen renser de strande, der er nævnt i bilag I.
      Bilag I
      Strande, der renses hver dag.
      ```

      ## Right

      ```lov
      Lov om strandrensning
      § 1. Kommunen renser de strande, der er nævnt i bilag 1.
      Bilag 1
      Strande, der renses hver dag.
      ```
      """#),
    RulePage(
      id: "structure/consolidation-date",
      title: "En lov i indledningen har en dato, der ikke kan passe",
      englishTitle: "An act in the opening of a consolidated act has a date that cannot be: no such day, or a year after the text's own",
      catalogue: ["KO04"],
      danish: #"""
      # En lov i indledningen har en dato, der ikke kan passe

      `structure/consolidation-date` · mangel (`error`) · katalog: KO04

      Dagen findes ikke, året ligger efter lovbekendtgørelsens eget, eller et tal er faldet ud eller kommet til.

      ## Hvorfor

      Indledningen er det eneste sted, der siger, hvilke ændringer teksten omfatter.

      ## Kilde

      KO04. Iagttaget i Lovtidende: »lov nr. 1532 af 19. december 2207«.

      ## Forkert

      ```lov
      Bekendtgørelse af lov om badevand
      Herved bekendtgøres lov om badevand, jf. lovbekendtgørelse nr. 10 af 2. januar 2202.
      § 1. Kommunen måler badevandet.
      ```

      ## Rigtigt

      ```lov
      Bekendtgørelse af lov om badevand
      Herved bekendtgøres lov om badevand, jf. lovbekendtgørelse nr. 10 af 2. januar 2020.
      § 1. Kommunen måler badevandet.
      ```
      """#,
      english: #"""
      # An act in the opening of a consolidated act has a date that cannot be: no such day, or a year after the text's own

      `structure/consolidation-date` · severity: error · catalogue: KO04



      ## Wrong

      ```lov
      Bekendtgørelse af lov om badevand
      Herved bekendtgøres lov om badevand, jf. lovbekendtgørelse nr. 10 af 2. januar 2202.
      § 1. Kommunen måler badevandet.
      ```

      ## Right

      ```lov
      Bekendtgørelse af lov om badevand
      Herved bekendtgøres lov om badevand, jf. lovbekendtgørelse nr. 10 af 2. januar 2020.
      § 1. Kommunen måler badevandet.
      ```
      """#),
    RulePage(
      id: "structure/consolidation-title",
      title: "En lovbekendtgørelses titel begynder ikke med »Bekendtgørelse af«",
      englishTitle: "The title of a consolidated act does not begin with »Bekendtgørelse af«",
      catalogue: ["KO01"],
      danish: #"""
      # En lovbekendtgørelses titel begynder ikke med »Bekendtgørelse af«

      `structure/consolidation-title` · advarsel (`warning`) · katalog: KO01

      En lovbekendtgørelse hedder som loven med »Bekendtgørelse af« foran.

      ## Hvorfor

      Titlen skiller den samlede tekst fra den lov, der blev vedtaget.

      ## Kilde

      KO01. LK 11.8.3.

      ## Forkert

      ```lov
      Lov om badevand
      Herved bekendtgøres lov om badevand, jf. lovbekendtgørelse nr. 10 af 2. januar 2020.
      § 1. Kommunen måler badevandet.
      ```

      ## Rigtigt

      ```lov
      Bekendtgørelse af lov om badevand
      Herved bekendtgøres lov om badevand, jf. lovbekendtgørelse nr. 10 af 2. januar 2020.
      § 1. Kommunen måler badevandet.
      ```
      """#,
      english: #"""
      # The title of a consolidated act does not begin with »Bekendtgørelse af«

      `structure/consolidation-title` · severity: warning · catalogue: KO01



      ## Wrong

      ```lov
      Lov om badevand
      Herved bekendtgøres lov om badevand, jf. lovbekendtgørelse nr. 10 af 2. januar 2020.
      § 1. Kommunen måler badevandet.
      ```

      ## Right

      ```lov
      Bekendtgørelse af lov om badevand
      Herved bekendtgøres lov om badevand, jf. lovbekendtgørelse nr. 10 af 2. januar 2020.
      § 1. Kommunen måler badevandet.
      ```
      """#),
    RulePage(
      id: "structure/empty-heading",
      title: "En overskrift siger ikke noget om indholdet",
      englishTitle: "A heading says nothing of the content",
      catalogue: ["ST12"],
      danish: #"""
      # En overskrift siger ikke noget om indholdet

      `structure/empty-heading` · advarsel (`warning`) · katalog: ST12

      »Indledende bestemmelser« og »Afsluttende bestemmelser« fortæller kun, hvor i loven man er. Skriv, hvad
      bestemmelserne handler om: »Anvendelsesområde og definitioner«, »Straf«, »Ikrafttræden«.

      ## Hvorfor

      Overskrifter hjælper læseren med at finde vej, og de kan få betydning, når loven fortolkes.

      ## Kilde

      ST12. VAF 2.6.4.1, der nævner netop disse to overskrifter; andre udløser ikke reglen.

      ## Forkert

      ```lov
      Lov om vinterbadning
      Kapitel 1
      Indledende bestemmelser
      § 1. Loven gælder for badeanlæg, der er åbne om vinteren.
      ```

      ## Rigtigt

      ```lov
      Lov om vinterbadning
      Kapitel 1
      Anvendelsesområde
      § 1. Loven gælder for badeanlæg, der er åbne om vinteren.
      ```
      """#,
      english: #"""
      # A heading says nothing of the content

      `structure/empty-heading` · severity: warning · catalogue: ST12

      The guidance names »Indledende bestemmelser« and »Afsluttende bestemmelser«; only these two are reported.

      ## Wrong

      ```lov
      Lov om vinterbadning
      Kapitel 1
      Indledende bestemmelser
      § 1. Loven gælder for badeanlæg, der er åbne om vinteren.
      ```

      ## Right

      ```lov
      Lov om vinterbadning
      Kapitel 1
      Anvendelsesområde
      § 1. Loven gælder for badeanlæg, der er åbne om vinteren.
      ```
      """#),
    RulePage(
      id: "structure/label",
      title: "En betegnelse er skrevet på en anden måde end »§ 7 a.« og »Stk. 2.«",
      englishTitle: "A label is written otherwise than »§ 7 a.« and »Stk. 2.«: a full stop lacks or gives way to another sign, a space lacks or is too much, »Stk« has no full stop, or a small letter begins it",
      catalogue: ["ST06"],
      danish: #"""
      # En betegnelse er skrevet på en anden måde end »§ 7 a.« og »Stk. 2.«

      `structure/label` · advarsel (`warning`) · katalog: ST06 · rettes af `lovsmed format`

      Paragraffer skrives »§ 7.« eller »§ 7 a.« og stykker »Stk. 2.«. Reglen finder små afvigelser: manglende punktum
      (»§ 6 Ministeren …«, »Stk. 4 Ministeren …«), et andet tegn (»Stk. 7)«), »Stk 3.« uden punktum efter »Stk«, lille
      begyndelsesbogstav (»stk. 2.«), manglende eller overflødige mellemrum (»§5.«, »§ 7a.«, »§ 12 g .«) og dobbelte
      punktummer. Rettelsen ændrer kun betegnelsen. Reglen ser på udkast og uddrag, ikke på gældende love.

      ## Hvorfor

      Ens betegnelser gør en lov let at overskue og sikre at læse også for programmer, der viser lovgivning.

      ## Kilde

      Hører til ST06. VAF 2.6.4.1 og vejledningernes egne eksempler; de enkelte afvigelser ses ikke nævnt.

      ## Forkert

      ```lov
      Lov om udlån af værktøj
      § 1. Et bibliotek kan udlåne værktøj.
      Stk 2. Lånere under 15 år skal have en voksens samtykke.
      § 2. Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om udlån af værktøj
      § 1. Et bibliotek kan udlåne værktøj.
      Stk. 2. Lånere under 15 år skal have en voksens samtykke.
      § 2. Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # A label is written otherwise than »§ 7 a.« and »Stk. 2.«: a full stop lacks or gives way to another sign, a space lacks or is too much, »Stk« has no full stop, or a small letter begins it

      `structure/label` · severity: warning · catalogue: ST06 · mended by `lovsmed format`

      Drafts and excerpts only.

      ## Wrong

      ```lov
      Lov om udlån af værktøj
      § 1. Et bibliotek kan udlåne værktøj.
      Stk 2. Lånere under 15 år skal have en voksens samtykke.
      § 2. Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om udlån af værktøj
      § 1. Et bibliotek kan udlåne værktøj.
      Stk. 2. Lånere under 15 år skal have en voksens samtykke.
      § 2. Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "structure/labelled-first-subsection",
      title: "Første stykke i en paragraf er mærket »Stk. 1.«",
      englishTitle: "The first stykke of a section is labelled »Stk. 1.«",
      catalogue: ["ST07"],
      danish: #"""
      # Første stykke i en paragraf er mærket »Stk. 1.«

      `structure/labelled-first-subsection` · advarsel (`warning`) · katalog: ST07

      Første stykke står lige efter paragraffens nummer og har ikke selv noget. Det gælder i nye love og bekendtgørelser
      og i paragraffer, som en ændringslov indsætter. En ændringslovs egne slutbestemmelser skrives anderledes; se
      structure/unlabelled-first-subsection.

      ## Hvorfor

      Når mærket er overflødigt, er det ens skrivemåde, der gør lovene lette at overskue.

      ## Kilde

      ST07. VAF 2.6.4.1: paragraftegnet står ved stk. 1, »Stk.« ved de andre.

      ## Forkert

      ```lov
      Lov om bytræer
      § 1. Stk. 1. Træer på offentlige pladser må ikke fældes uden tilladelse.
      Stk. 2. Kommunalbestyrelsen giver tilladelsen.
      § 2. Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om bytræer
      § 1. Træer på offentlige pladser må ikke fældes uden tilladelse.
      Stk. 2. Kommunalbestyrelsen giver tilladelsen.
      § 2. Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # The first stykke of a section is labelled »Stk. 1.«

      `structure/labelled-first-subsection` · severity: warning · catalogue: ST07

      It stands right after the section's number and carries no label, except in the closing sections of an amending act.

      ## Wrong

      ```lov
      Lov om bytræer
      § 1. Stk. 1. Træer på offentlige pladser må ikke fældes uden tilladelse.
      Stk. 2. Kommunalbestyrelsen giver tilladelsen.
      § 2. Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om bytræer
      § 1. Træer på offentlige pladser må ikke fældes uden tilladelse.
      Stk. 2. Kommunalbestyrelsen giver tilladelsen.
      § 2. Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "structure/late-definition",
      title: "Lovens formål eller definitioner står sent i loven",
      englishTitle: "The act's purpose, or definitions that hold for all of it, stand late",
      catalogue: ["ST31"],
      danish: #"""
      # Lovens formål eller definitioner står sent i loven

      `structure/late-definition` · oplysning (`information`) · katalog: ST31

      Formål, anvendelsesområde og definitioner, der gælder for hele loven, står først.

      ## Hvorfor

      Læseren skal kende ordene, før de bruges.

      ## Kilde

      ST31. LK18 2.2.3.

      ## Forkert

      ```lov
      Lov om strandrensning
      § 1. Kommunen renser stranden.
      § 2. Stranden renses for tang.
      § 3. Stranden renses for affald.
      § 4. Tang køres bort.
      § 5. Affald brændes.
      § 6. I denne lov forstås ved tang også ålegræs.
      ```

      ## Rigtigt

      ```lov
      Lov om strandrensning
      § 1. I denne lov forstås ved tang også ålegræs.
      § 2. Kommunen renser stranden.
      § 3. Stranden renses for tang.
      § 4. Stranden renses for affald.
      § 5. Tang køres bort.
      § 6. Affald brændes.
      ```
      """#,
      english: #"""
      # The act's purpose, or definitions that hold for all of it, stand late

      `structure/late-definition` · severity: information · catalogue: ST31

      They belong among the first sections.

      ## Wrong

      ```lov
      Lov om strandrensning
      § 1. Kommunen renser stranden.
      § 2. Stranden renses for tang.
      § 3. Stranden renses for affald.
      § 4. Tang køres bort.
      § 5. Affald brændes.
      § 6. I denne lov forstås ved tang også ålegræs.
      ```

      ## Right

      ```lov
      Lov om strandrensning
      § 1. I denne lov forstås ved tang også ålegræs.
      § 2. Kommunen renser stranden.
      § 3. Stranden renses for tang.
      § 4. Stranden renses for affald.
      § 5. Tang køres bort.
      § 6. Affald brændes.
      ```
      """#),
    RulePage(
      id: "structure/lettered-section",
      title: "En ny lov bruger et paragrafnummer med bogstav",
      englishTitle: "A new act uses a section number with a letter",
      catalogue: ["ST04"],
      danish: #"""
      # En ny lov bruger et paragrafnummer med bogstav

      `structure/lettered-section` · advarsel (`warning`) · katalog: ST04

      § 3 a og § 3 b er til paragraffer, der senere skydes ind i en lov. I en ny lov eller bekendtgørelse får alle
      paragraffer deres eget tal. Reglen ser kun på nye love og bekendtgørelser, ikke på det, ændringslove indsætter.

      ## Hvorfor

      Et bogstav fortæller læseren, at paragraffen er kommet til senere. I en ny lov er det vildledende, og den næste
      indskudte paragraf bliver sværere at placere.

      ## Kilde

      ST04. VAF 2.6.4.1.

      ## Forkert

      ```lov
      Lov om drikkevandsposter
      § 1. Kommunalbestyrelsen opsætter drikkevandsposter på offentlige pladser.
      § 1 a. En drikkevandspost skal kunne bruges af kørestolsbrugere.
      § 2. Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om drikkevandsposter
      § 1. Kommunalbestyrelsen opsætter drikkevandsposter på offentlige pladser.
      § 2. En drikkevandspost skal kunne bruges af kørestolsbrugere.
      § 3. Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # A new act uses a section number with a letter

      `structure/lettered-section` · severity: warning · catalogue: ST04

      Letters are for sections that are inserted later; a new act or executive order gives every section a number of its own.

      ## Wrong

      ```lov
      Lov om drikkevandsposter
      § 1. Kommunalbestyrelsen opsætter drikkevandsposter på offentlige pladser.
      § 1 a. En drikkevandspost skal kunne bruges af kørestolsbrugere.
      § 2. Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om drikkevandsposter
      § 1. Kommunalbestyrelsen opsætter drikkevandsposter på offentlige pladser.
      § 2. En drikkevandspost skal kunne bruges af kørestolsbrugere.
      § 3. Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "structure/list-in-sentence-chain",
      title: "Et nummer i en sætningskæde har selv en opregning",
      englishTitle: "An item of a sentence chain has a list of its own",
      catalogue: ["ST20"],
      danish: #"""
      # Et nummer i en sætningskæde har selv en opregning

      `structure/list-in-sentence-chain` · advarsel (`warning`) · katalog: ST20

      En sætningskæde kan ikke have litra under et nummer. Del bestemmelsen, eller lav opregningen til en punktopstilling
      med kolon, store bogstaver og punktum; dér må et nummer have litra.

      ## Hvorfor

      En sætning i to lag er svær at læse, og man kan ikke se, hvilket lag det sidste »og« hører til.

      ## Kilde

      ST20. LK18 2.3.6.10. Ældre love gør det ofte, så reglen ser kun på ny tekst.

      ## Forkert

      ```lov
      Lov om cykelparkering
      § 1. Kommunalbestyrelsen kan fjerne en cykel, der
      1) står på et fortov, så den spærrer for
      a) gående,
      b) kørestole eller
      c) udrykningskøretøjer, eller
      2) har stået samme sted i 30 dage.
      ```

      ## Rigtigt

      ```lov
      Lov om cykelparkering
      § 1. Kommunalbestyrelsen kan fjerne en cykel, der
      1) står på et fortov, så den spærrer for gående, kørestole eller udrykningskøretøjer, eller
      2) har stået samme sted i 30 dage.
      ```
      """#,
      english: #"""
      # An item of a sentence chain has a list of its own

      `structure/list-in-sentence-chain` · severity: warning · catalogue: ST20

      A sentence chain cannot have a second level; divide the provision, or make it a point list.

      ## Wrong

      ```lov
      Lov om cykelparkering
      § 1. Kommunalbestyrelsen kan fjerne en cykel, der
      1) står på et fortov, så den spærrer for
      a) gående,
      b) kørestole eller
      c) udrykningskøretøjer, eller
      2) har stået samme sted i 30 dage.
      ```

      ## Right

      ```lov
      Lov om cykelparkering
      § 1. Kommunalbestyrelsen kan fjerne en cykel, der
      1) står på et fortov, så den spærrer for gående, kørestole eller udrykningskøretøjer, eller
      2) har stået samme sted i 30 dage.
      ```
      """#),
    RulePage(
      id: "structure/list-marker",
      title: "Numre og litra er mærket på en anden måde end »1)« og »a)«",
      englishTitle: "Items are marked otherwise than `1)` and `a)`",
      catalogue: ["ST21"],
      danish: #"""
      # Numre og litra er mærket på en anden måde end »1)« og »a)«

      `structure/list-marker` · advarsel (`warning`) · katalog: ST21 · rettes af `lovsmed format`

      Numre skrives »1)« og litra »a)«, med én parentes. »1.«, »a.«, »(1)« og »(a)« bør rettes. Bilag og citeret EU-tekst
      er undtaget.

      ## Hvorfor

      »1.« kan forveksles med et ændringsnummer, og ens mærker gør love lette at slå op i.

      ## Kilde

      ST21. LK18 2.3.6.10.

      ## Forkert

      ```lov
      Lov om grillpladser
      § 1. På en grillplads er det forbudt at
      (1) efterlade affald,
      (2) efterlade ild uden opsyn og
      (3) spille musik efter kl. 22.
      ```

      ## Rigtigt

      ```lov
      Lov om grillpladser
      § 1. På en grillplads er det forbudt at
      1) efterlade affald,
      2) efterlade ild uden opsyn og
      3) spille musik efter kl. 22.
      ```
      """#,
      english: #"""
      # Items are marked otherwise than `1)` and `a)`

      `structure/list-marker` · severity: warning · catalogue: ST21 · mended by `lovsmed format`

      Numre are written `1)` and litra `a)`, with one parenthesis.

      ## Wrong

      ```lov
      Lov om grillpladser
      § 1. På en grillplads er det forbudt at
      (1) efterlade affald,
      (2) efterlade ild uden opsyn og
      (3) spille musik efter kl. 22.
      ```

      ## Right

      ```lov
      Lov om grillpladser
      § 1. På en grillplads er det forbudt at
      1) efterlade affald,
      2) efterlade ild uden opsyn og
      3) spille musik efter kl. 22.
      ```
      """#),
    RulePage(
      id: "structure/many-subsections",
      title: "En paragraf har mere end fire stykker",
      englishTitle: "A section has more than four stykker",
      catalogue: ["ST09"],
      danish: #"""
      # En paragraf har mere end fire stykker

      `structure/many-subsections` · oplysning (`information`) · katalog: ST09 · ikke slået til

      En paragraf bør sjældent have flere end tre-fire stykker. Reglen er slået fra, medmindre den slås til i
      konfigurationen, for på nogle områder, især skatteretten, er lange paragraffer almindelige.

      ## Hvorfor

      Lange paragraffer er svære at overskue, og henvisninger til dem bliver lange. Ofte handler de sidste stykker om noget
      andet end det første og kan få deres egen paragraf.

      ## Kilde

      ST09. VAF 2.6.4.1.

      ## Forkert

      ```lov
      Lov om fællesantenner
      § 1. En fællesantenne må kun opsættes med ejerens samtykke.
      Stk. 2. Samtykket er skriftligt.
      Stk. 3. Samtykket kan gives for en periode.
      Stk. 4. Ejeren kan kræve, at antennen fjernes, når perioden udløber.
      Stk. 5. Udgiften til fjernelse bæres af den, der satte antennen op.
      ```

      ## Rigtigt

      ```lov
      Lov om fællesantenner
      § 1. En fællesantenne må kun opsættes med ejerens samtykke.
      Stk. 2. Samtykket er skriftligt.
      Stk. 3. Samtykket kan gives for en periode.
      § 2. Ejeren kan kræve, at antennen fjernes, når perioden udløber.
      Stk. 2. Udgiften til fjernelse bæres af den, der satte antennen op.
      ```
      """#,
      english: #"""
      # A section has more than four stykker

      `structure/many-subsections` · severity: information · catalogue: ST09 · off by default

      A section should seldom have more than three or four. Off by default, for long sections are common in some fields.

      ## Wrong

      ```lov
      Lov om fællesantenner
      § 1. En fællesantenne må kun opsættes med ejerens samtykke.
      Stk. 2. Samtykket er skriftligt.
      Stk. 3. Samtykket kan gives for en periode.
      Stk. 4. Ejeren kan kræve, at antennen fjernes, når perioden udløber.
      Stk. 5. Udgiften til fjernelse bæres af den, der satte antennen op.
      ```

      ## Right

      ```lov
      Lov om fællesantenner
      § 1. En fællesantenne må kun opsættes med ejerens samtykke.
      Stk. 2. Samtykket er skriftligt.
      Stk. 3. Samtykket kan gives for en periode.
      § 2. Ejeren kan kræve, at antennen fjernes, når perioden udløber.
      Stk. 2. Udgiften til fjernelse bæres af den, der satte antennen op.
      ```
      """#),
    RulePage(
      id: "structure/missing-directive-note",
      title: "Der står, at et direktiv gennemføres, men titlen har ingen note",
      englishTitle: "The text or the remarks say that a directive is implemented, but the title has no note that names it",
      catalogue: ["ST33"],
      danish: #"""
      # Der står, at et direktiv gennemføres, men titlen har ingen note

      `structure/missing-directive-note` · advarsel (`warning`) · katalog: ST33

      En lov, der gennemfører et EU-direktiv, har en note til titlen, der nævner direktivet. Reglen ser efter »loven
      gennemfører« og »lovforslaget gennemfører« i teksten og bemærkningerne.

      ## Hvorfor

      Direktiverne kræver selv, at der henvises til dem, når de gennemføres.

      ## Kilde

      ST33. LK 7.4.5.1.

      ## Forkert

      ```lov
      Lov om badevand
      § 1. Loven gennemfører Europa-Parlamentets og Rådets direktiv 2006/7/EF om badevand.
      ```

      ## Rigtigt

      ```lov
      Lov om badevand1)
      § 1. Loven gennemfører Europa-Parlamentets og Rådets direktiv 2006/7/EF om badevand.
      ```
      """#,
      english: #"""
      # The text or the remarks say that a directive is implemented, but the title has no note that names it

      `structure/missing-directive-note` · severity: warning · catalogue: ST33



      ## Wrong

      ```lov
      Lov om badevand
      § 1. Loven gennemfører Europa-Parlamentets og Rådets direktiv 2006/7/EF om badevand.
      ```

      ## Right

      ```lov
      Lov om badevand1)
      § 1. Loven gennemfører Europa-Parlamentets og Rådets direktiv 2006/7/EF om badevand.
      ```
      """#),
    RulePage(
      id: "structure/mixed-list",
      title: "En opregning er skrevet på to måder",
      englishTitle: "A list is written in two ways",
      catalogue: ["ST19"],
      danish: #"""
      # En opregning er skrevet på to måder

      `structure/mixed-list` · advarsel (`warning`) · katalog: ST19

      En opregning er enten en sætningskæde (intet kolon, små bogstaver, komma og »og« eller »eller«) eller en
      punktopstilling (kolon, store bogstaver, punktum). Reglen melder opregninger, hvor flere numre er skrevet på den
      ene måde og flere på den anden, så det ikke kan ses, hvad der er meningen.

      ## Hvorfor

      Læseren kan ikke se, om numrene hører sammen, eller om hvert står for sig.

      ## Kilde

      ST19. VAF 2.6.4.2.

      ## Forkert

      ```lov
      Lov om byhaver
      § 1. Ansøgningen om en byhave skal indeholde følgende:
      1) navn og adresse,
      2) havens størrelse,
      3) Ansøgeren skal oplyse, hvilke planter der dyrkes.
      4) Ansøgeren skal vedlægge en tegning.
      5) Ansøgeren skal oplyse, hvor længe haven skal bestå.
      ```

      ## Rigtigt

      ```lov
      Lov om byhaver
      § 1. Ansøgningen om en byhave skal indeholde følgende:
      1) Ansøgerens navn og adresse.
      2) Havens størrelse.
      3) De planter, der dyrkes.
      4) En tegning.
      5) Den tid, haven skal bestå.
      ```
      """#,
      english: #"""
      # A list is written in two ways

      `structure/mixed-list` · severity: warning · catalogue: ST19

      A list is either a sentence chain or a point list; reported are lists of which several items are written in one way and several in the other.

      ## Wrong

      ```lov
      Lov om byhaver
      § 1. Ansøgningen om en byhave skal indeholde følgende:
      1) navn og adresse,
      2) havens størrelse,
      3) Ansøgeren skal oplyse, hvilke planter der dyrkes.
      4) Ansøgeren skal vedlægge en tegning.
      5) Ansøgeren skal oplyse, hvor længe haven skal bestå.
      ```

      ## Right

      ```lov
      Lov om byhaver
      § 1. Ansøgningen om en byhave skal indeholde følgende:
      1) Ansøgerens navn og adresse.
      2) Havens størrelse.
      3) De planter, der dyrkes.
      4) En tegning.
      5) Den tid, haven skal bestå.
      ```
      """#),
    RulePage(
      id: "structure/no-chapters",
      title: "En lov med mere end 20 paragraffer er ikke inddelt i kapitler",
      englishTitle: "An act of more than 20 sections is not divided into chapters",
      catalogue: ["ST10"],
      danish: #"""
      # En lov med mere end 20 paragraffer er ikke inddelt i kapitler

      `structure/no-chapters` · oplysning (`information`) · katalog: ST10

      Love med mere end 15-20 paragraffer inddeles i reglen i kapitler. Reglen ser på nye love og bekendtgørelser og
      tæller ikke paragraffer, der ændrer andre love.

      ## Hvorfor

      Kapitler og deres overskrifter er læserens første vej ind i en lov.

      ## Kilde

      ST10. VAF 2.6.4.1.

      ## Forkert

      ```lov
      Lov om campingpladser
      § 1. Loven gælder for campingpladser.
      § 2. En campingplads må kun drives med tilladelse.
      § 3. Tilladelsen gives af kommunalbestyrelsen.
      § 4. Tilladelsen gælder i 10 år.
      § 5. Tilladelsen kan fornyes.
      § 6. Tilladelsen kan overdrages med kommunalbestyrelsens samtykke.
      § 7. Tilladelsen bortfalder, når den ikke er brugt i 2 år.
      § 8. Pladsen skal være indhegnet.
      § 9. Pladsen skal være belyst om natten.
      § 10. Pladsen skal have adgang til drikkevand.
      § 11. Pladsen skal have toiletter.
      § 12. Pladsen skal have en vagt i højsæsonen.
      § 13. Campister betaler efter opslåede priser.
      § 14. Priserne fastsættes for et år ad gangen.
      § 15. Hunde holdes i snor.
      § 16. Bål må kun tændes på anviste steder.
      § 17. Der er ro på pladsen mellem kl. 23 og kl. 7.
      § 18. Kommunalbestyrelsen fører tilsyn.
      § 19. Kommunalbestyrelsen kan give påbud.
      § 20. Overtrædelse af § 2 straffes med bøde.
      § 21. Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om campingpladser
      Kapitel 1
      Anvendelsesområde
      § 1. Loven gælder for campingpladser.
      Kapitel 2
      Tilladelse
      § 2. En campingplads må kun drives med tilladelse.
      ```
      """#,
      english: #"""
      # An act of more than 20 sections is not divided into chapters

      `structure/no-chapters` · severity: information · catalogue: ST10

      Chapters are expected where there are more than 15-20 sections. Sections that amend other acts are not counted.

      ## Wrong

      ```lov
      Lov om campingpladser
      § 1. Loven gælder for campingpladser.
      § 2. En campingplads må kun drives med tilladelse.
      § 3. Tilladelsen gives af kommunalbestyrelsen.
      § 4. Tilladelsen gælder i 10 år.
      § 5. Tilladelsen kan fornyes.
      § 6. Tilladelsen kan overdrages med kommunalbestyrelsens samtykke.
      § 7. Tilladelsen bortfalder, når den ikke er brugt i 2 år.
      § 8. Pladsen skal være indhegnet.
      § 9. Pladsen skal være belyst om natten.
      § 10. Pladsen skal have adgang til drikkevand.
      § 11. Pladsen skal have toiletter.
      § 12. Pladsen skal have en vagt i højsæsonen.
      § 13. Campister betaler efter opslåede priser.
      § 14. Priserne fastsættes for et år ad gangen.
      § 15. Hunde holdes i snor.
      § 16. Bål må kun tændes på anviste steder.
      § 17. Der er ro på pladsen mellem kl. 23 og kl. 7.
      § 18. Kommunalbestyrelsen fører tilsyn.
      § 19. Kommunalbestyrelsen kan give påbud.
      § 20. Overtrædelse af § 2 straffes med bøde.
      § 21. Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om campingpladser
      Kapitel 1
      Anvendelsesområde
      § 1. Loven gælder for campingpladser.
      Kapitel 2
      Tilladelse
      § 2. En campingplads må kun drives med tilladelse.
      ```
      """#),
    RulePage(
      id: "structure/no-commencement",
      title: "Loven siger ikke, hvornår den træder i kraft",
      englishTitle: "The act does not say when it comes into force",
      catalogue: ["ST29"],
      danish: #"""
      # Loven siger ikke, hvornår den træder i kraft

      `structure/no-commencement` · advarsel (`warning`) · katalog: ST29

      En lov har en bestemmelse om ikrafttræden. Reglen ser på tekster, der har et lovforslags eller en lovs ramme, så
      den ikke forstyrrer, mens der skrives. Love om indfødsret og bevillinger har ingen.

      ## Hvorfor

      Uden bestemmelse træder loven i kraft dagen efter, at den er bekendtgjort (lovtidendelovens § 3), og det er
      sjældent meningen.

      ## Kilde

      ST29. LK 3.5.1.

      ## Forkert

      ```lov
      Lov om strandrensning
      Folketinget har vedtaget og Vi ved Vort samtykke stadfæstet følgende lov:
      § 1. Kommunen renser stranden hver uge.
      ```

      ## Rigtigt

      ```lov
      Lov om strandrensning
      Folketinget har vedtaget og Vi ved Vort samtykke stadfæstet følgende lov:
      § 1. Kommunen renser stranden hver uge.
      § 2. Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # The act does not say when it comes into force

      `structure/no-commencement` · severity: warning · catalogue: ST29

      Texts with the frame of a bill or an act are looked at.

      ## Wrong

      ```lov
      Lov om strandrensning
      Folketinget har vedtaget og Vi ved Vort samtykke stadfæstet følgende lov:
      § 1. Kommunen renser stranden hver uge.
      ```

      ## Right

      ```lov
      Lov om strandrensning
      Folketinget har vedtaget og Vi ved Vort samtykke stadfæstet følgende lov:
      § 1. Kommunen renser stranden hver uge.
      § 2. Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "structure/often-amended-order",
      title: "En bekendtgørelse ændres for femte gang",
      englishTitle: "An executive order is amended for the fifth time; a new one should be made instead",
      catalogue: ["BK04"],
      danish: #"""
      # En bekendtgørelse ændres for femte gang

      `structure/often-amended-order` · oplysning (`information`) · katalog: BK04

      Er en bekendtgørelse ændret fire gange, bør der udstedes en ny i stedet for endnu en ændring.

      ## Hvorfor

      Bekendtgørelser samles ikke som love; læseren må selv lægge ændringerne sammen.

      ## Kilde

      BK04. VAF 2.7.4.

      ## Forkert

      ```lov
      Bekendtgørelse om ændring af bekendtgørelse om badevand
      § 1
      I bekendtgørelse nr. 20 af 2. februar 2021 om badevand, som ændret ved bekendtgørelse nr. 30 af 1. marts 2022, bekendtgørelse nr. 31 af 2. maj 2022, bekendtgørelse nr. 40 af 1. marts 2023 og bekendtgørelse nr. 41 af 2. maj 2024, foretages følgende ændringer:
      1. I § 2 ændres »uge« til: »dag«.
      2. § 4 ophæves.
      § 2
      Bekendtgørelsen træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Bekendtgørelse om ændring af bekendtgørelse om badevand
      § 1
      I bekendtgørelse nr. 20 af 2. februar 2021 om badevand, som ændret ved bekendtgørelse nr. 30 af 1. marts 2022, foretages følgende ændringer:
      1. I § 2 ændres »uge« til: »dag«.
      2. § 4 ophæves.
      § 2
      Bekendtgørelsen træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # An executive order is amended for the fifth time; a new one should be made instead

      `structure/often-amended-order` · severity: information · catalogue: BK04



      ## Wrong

      ```lov
      Bekendtgørelse om ændring af bekendtgørelse om badevand
      § 1
      I bekendtgørelse nr. 20 af 2. februar 2021 om badevand, som ændret ved bekendtgørelse nr. 30 af 1. marts 2022, bekendtgørelse nr. 31 af 2. maj 2022, bekendtgørelse nr. 40 af 1. marts 2023 og bekendtgørelse nr. 41 af 2. maj 2024, foretages følgende ændringer:
      1. I § 2 ændres »uge« til: »dag«.
      2. § 4 ophæves.
      § 2
      Bekendtgørelsen træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Bekendtgørelse om ændring af bekendtgørelse om badevand
      § 1
      I bekendtgørelse nr. 20 af 2. februar 2021 om badevand, som ændret ved bekendtgørelse nr. 30 af 1. marts 2022, foretages følgende ændringer:
      1. I § 2 ændres »uge« til: »dag«.
      2. § 4 ophæves.
      § 2
      Bekendtgørelsen træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "structure/order-opening",
      title: "Bekendtgørelsens indledning følger ikke formlen",
      englishTitle: "The opening of an executive order lacks or departs from its formula: »I medfør af § … i lov nr. … af … om … fastsættes:«",
      catalogue: ["BK01"],
      danish: #"""
      # Bekendtgørelsens indledning følger ikke formlen

      `structure/order-opening` · advarsel (`warning`) · katalog: BK01

      En bekendtgørelse begynder med den hjemmel, den er udstedt efter: »I medfør af § 2 i lov nr. … af … om …
      fastsættes:«. Formlen kan have mere i sig: »fastsættes efter forhandling med kulturministeren:«. En bekendtgørelse om,
      hvornår en lov træder i kraft, har hjemlen i § 1.

      ## Hvorfor

      Læseren skal kunne se, hvad ministeren har haft ret til at bestemme.

      ## Kilde

      BK01. VAF 2.6.2. Anordninger har »bestemmes:«.

      ## Forkert

      ```lov
      Bekendtgørelse om badevand
      I medfør af § 2 i lov nr. 14 af 1. marts 2027 om havnefyr.
      § 1. Kommunen måler badevandet hver uge.
      ```

      ## Rigtigt

      ```lov
      Bekendtgørelse om badevand
      I medfør af § 2 i lov nr. 14 af 1. marts 2027 om havnefyr fastsættes:
      § 1. Kommunen måler badevandet hver uge.
      ```
      """#,
      english: #"""
      # The opening of an executive order lacks or departs from its formula: »I medfør af § … i lov nr. … af … om … fastsættes:«

      `structure/order-opening` · severity: warning · catalogue: BK01

      Orders that bring an act into force name their power in § 1.

      ## Wrong

      ```lov
      Bekendtgørelse om badevand
      I medfør af § 2 i lov nr. 14 af 1. marts 2027 om havnefyr.
      § 1. Kommunen måler badevandet hver uge.
      ```

      ## Right

      ```lov
      Bekendtgørelse om badevand
      I medfør af § 2 i lov nr. 14 af 1. marts 2027 om havnefyr fastsættes:
      § 1. Kommunen måler badevandet hver uge.
      ```
      """#),
    RulePage(
      id: "structure/order-subtitle",
      title: "En bekendtgørelse har en undertitel",
      englishTitle: "An executive order has a subtitle; those have none",
      catalogue: ["BK03"],
      danish: #"""
      # En bekendtgørelse har en undertitel

      `structure/order-subtitle` · advarsel (`warning`) · katalog: BK03

      Bekendtgørelser har ingen undertitel, heller ikke de, der ændrer andre.

      ## Hvorfor

      Titlen alene skal sige, hvad bekendtgørelsen handler om.

      ## Kilde

      BK03. VAF 2.6.1 og 2.7.1.

      ## Forkert

      ```lov
      Bekendtgørelse om badevand
      (Målinger ved strande)
      I medfør af § 2 i lov nr. 14 af 1. marts 2027 om havnefyr fastsættes:
      § 1. Kommunen måler badevandet hver uge.
      ```

      ## Rigtigt

      ```lov
      Bekendtgørelse om badevand
      I medfør af § 2 i lov nr. 14 af 1. marts 2027 om havnefyr fastsættes:
      § 1. Kommunen måler badevandet hver uge.
      ```
      """#,
      english: #"""
      # An executive order has a subtitle; those have none

      `structure/order-subtitle` · severity: warning · catalogue: BK03



      ## Wrong

      ```lov
      Bekendtgørelse om badevand
      (Målinger ved strande)
      I medfør af § 2 i lov nr. 14 af 1. marts 2027 om havnefyr fastsættes:
      § 1. Kommunen måler badevandet hver uge.
      ```

      ## Right

      ```lov
      Bekendtgørelse om badevand
      I medfør af § 2 i lov nr. 14 af 1. marts 2027 om havnefyr fastsættes:
      § 1. Kommunen måler badevandet hver uge.
      ```
      """#),
    RulePage(
      id: "structure/point-list-colon",
      title: "En punktopstilling indledes uden kolon",
      englishTitle: "A point list is introduced without a colon",
      catalogue: ["ST17"],
      danish: #"""
      # En punktopstilling indledes uden kolon

      `structure/point-list-colon` · advarsel (`warning`) · katalog: ST17

      I en punktopstilling er hvert punkt en sætning eller en overskrift for sig: stort begyndelsesbogstav og punktum.
      Indledningen slutter med kolon. Reglen ser kun på opregninger, hvor alle punkter er skrevet sådan.

      ## Hvorfor

      Kolonet fortæller, at indledningen er slut, og at punkterne står for sig.

      ## Kilde

      ST17. VAF 2.6.4.2, LK18 2.3.6.10.

      ## Forkert

      ```lov
      Lov om badebroer
      § 1. En badebro skal opfylde følgende krav
      1) Broen skal have rækværk.
      2) Broen skal have en redningskrans.
      3) Broen skal efterses hvert år.
      ```

      ## Rigtigt

      ```lov
      Lov om badebroer
      § 1. En badebro skal opfylde følgende krav:
      1) Broen skal have rækværk.
      2) Broen skal have en redningskrans.
      3) Broen skal efterses hvert år.
      ```
      """#,
      english: #"""
      # A point list is introduced without a colon

      `structure/point-list-colon` · severity: warning · catalogue: ST17

      In a point list each item is a sentence or heading of its own and the introduction ends with a colon. Only lists all of whose items are written so are looked at.

      ## Wrong

      ```lov
      Lov om badebroer
      § 1. En badebro skal opfylde følgende krav
      1) Broen skal have rækværk.
      2) Broen skal have en redningskrans.
      3) Broen skal efterses hvert år.
      ```

      ## Right

      ```lov
      Lov om badebroer
      § 1. En badebro skal opfylde følgende krav:
      1) Broen skal have rækværk.
      2) Broen skal have en redningskrans.
      3) Broen skal efterses hvert år.
      ```
      """#),
    RulePage(
      id: "structure/point-list-form",
      title: "Et punkt i en punktopstilling er skrevet anderledes end de andre",
      englishTitle: "An item of a point list is written unlike the others",
      catalogue: ["ST18"],
      danish: #"""
      # Et punkt i en punktopstilling er skrevet anderledes end de andre

      `structure/point-list-form` · advarsel (`warning`) · katalog: ST18

      I en punktopstilling begynder hvert punkt med stort og slutter med punktum. Reglen melder det punkt, der begynder
      med lille bogstav eller mangler punktum, når de andre er skrevet rigtigt. Definitioner (»1) Cykelsti: En sti, …«)
      er punktopstillinger. Er kun det første bogstav i hele opregningen stort og resten én sætning, er det i orden.

      ## Hvorfor

      Læseren skal kunne se, om punkterne er én sætning, eller om hvert står for sig.

      ## Kilde

      ST18. VAF 2.6.4.2, LK18 2.3.6.10.

      ## Forkert

      ```lov
      Lov om klatrevægge
      § 1. Ejeren af en klatrevæg skal sørge for følgende:
      1) Væggen efterses hver måned.
      2) Underlaget er stødabsorberende
      3) Der er opslag om brugen.
      ```

      ## Rigtigt

      ```lov
      Lov om klatrevægge
      § 1. Ejeren af en klatrevæg skal sørge for følgende:
      1) Væggen efterses hver måned.
      2) Underlaget er stødabsorberende.
      3) Der er opslag om brugen.
      ```
      """#,
      english: #"""
      # An item of a point list is written unlike the others

      `structure/point-list-form` · severity: warning · catalogue: ST18

      Items of a point list begin with a capital letter and end with a full stop; reported is the item that does not where the others do.

      ## Wrong

      ```lov
      Lov om klatrevægge
      § 1. Ejeren af en klatrevæg skal sørge for følgende:
      1) Væggen efterses hver måned.
      2) Underlaget er stødabsorberende
      3) Der er opslag om brugen.
      ```

      ## Right

      ```lov
      Lov om klatrevægge
      § 1. Ejeren af en klatrevæg skal sørge for følgende:
      1) Væggen efterses hver måned.
      2) Underlaget er stødabsorberende.
      3) Der er opslag om brugen.
      ```
      """#),
    RulePage(
      id: "structure/point-without-item",
      title: "Litra står direkte under et stykke",
      englishTitle: "Litra stand directly under a stykke",
      catalogue: ["ST22"],
      danish: #"""
      # Litra står direkte under et stykke

      `structure/point-without-item` · overvej (`hint`) · katalog: ST22

      Det første led i en opregning er numre: 1), 2), 3). Litra bruges under et nummer.

      ## Hvorfor

      Der henvises til »nr. 2, litra b«; et litra uden nummer får læseren til at lede efter nummeret.

      ## Kilde

      ST22. Udledt af LK18 2.3.6.10, der kalder første led nr. og andet led litra; vejledningen ses ikke at sige det
      udtrykkeligt, og reglen er derfor kun et vink.

      ## Forkert

      ```lov
      Lov om fuglekasser
      § 1. En fuglekasse må ikke
      a) males indvendig,
      b) sømmes til et fredet træ eller
      c) åbnes i yngletiden.
      ```

      ## Rigtigt

      ```lov
      Lov om fuglekasser
      § 1. En fuglekasse må ikke
      1) males indvendig,
      2) sømmes til et fredet træ eller
      3) åbnes i yngletiden.
      ```
      """#,
      english: #"""
      # Litra stand directly under a stykke

      `structure/point-without-item` · severity: hint · catalogue: ST22

      The first level of a list is numre, litra stand under a nummer. Inferred from the guidance.

      ## Wrong

      ```lov
      Lov om fuglekasser
      § 1. En fuglekasse må ikke
      a) males indvendig,
      b) sømmes til et fredet træ eller
      c) åbnes i yngletiden.
      ```

      ## Right

      ```lov
      Lov om fuglekasser
      § 1. En fuglekasse må ikke
      1) males indvendig,
      2) sømmes til et fredet træ eller
      3) åbnes i yngletiden.
      ```
      """#),
    RulePage(
      id: "structure/roman-chapter",
      title: "Et kapitel i en ny lov har romertal",
      englishTitle: "A chapter of a new act has a Roman number",
      catalogue: ["ST11"],
      danish: #"""
      # Et kapitel i en ny lov har romertal

      `structure/roman-chapter` · advarsel (`warning`) · katalog: ST11

      I nye love og bekendtgørelser skrives kapitlets nummer med arabertal: »Kapitel 2«. Romertal er til afsnit.

      ## Hvorfor

      Ældre love har romertal eller »2. kapitel«; én skrivemåde gør henvisninger lettere at læse og søge efter.

      ## Kilde

      ST11. VAF 2.6.4.1.

      ## Forkert

      ```lov
      Lov om gadekunst
      Kapitel I
      Anvendelsesområde
      § 1. Loven gælder for kunst på facader mod offentlig vej.
      ```

      ## Rigtigt

      ```lov
      Lov om gadekunst
      Kapitel 1
      Anvendelsesområde
      § 1. Loven gælder for kunst på facader mod offentlig vej.
      ```
      """#,
      english: #"""
      # A chapter of a new act has a Roman number

      `structure/roman-chapter` · severity: warning · catalogue: ST11

      New acts and executive orders number chapters with Arabic figures; Roman numbers are for parts.

      ## Wrong

      ```lov
      Lov om gadekunst
      Kapitel I
      Anvendelsesområde
      § 1. Loven gælder for kunst på facader mod offentlig vej.
      ```

      ## Right

      ```lov
      Lov om gadekunst
      Kapitel 1
      Anvendelsesområde
      § 1. Loven gælder for kunst på facader mod offentlig vej.
      ```
      """#),
    RulePage(
      id: "structure/sentence-chain-conjunction",
      title: "En sætningskæde mangler »og« eller »eller«",
      englishTitle: "A sentence chain lacks »og« or »eller«",
      catalogue: ["ST15"],
      danish: #"""
      # En sætningskæde mangler »og« eller »eller«

      `structure/sentence-chain-conjunction` · advarsel (`warning`) · katalog: ST15

      Det næstsidste nummer i en sætningskæde slutter med »og« eller »eller«. Ordet siger, om alle numre skal være
      opfyldt, eller om ét er nok.

      ## Hvorfor

      Uden ordet ved læseren ikke, om betingelserne gælder sammen eller hver for sig.

      ## Kilde

      ST15. VAF 2.6.4.2.

      ## Forkert

      ```lov
      Lov om loppemarkeder
      § 1. Et loppemarked kan holdes uden tilladelse, hvis det
      1) varer højst 2 dage,
      2) holdes på en offentlig plads,
      3) er anmeldt til kommunen.
      ```

      ## Rigtigt

      ```lov
      Lov om loppemarkeder
      § 1. Et loppemarked kan holdes uden tilladelse, hvis det
      1) varer højst 2 dage,
      2) holdes på en offentlig plads og
      3) er anmeldt til kommunen.
      ```
      """#,
      english: #"""
      # A sentence chain lacks »og« or »eller«

      `structure/sentence-chain-conjunction` · severity: warning · catalogue: ST15

      The last item but one ends with one of them; the word tells whether all items must be fulfilled or one will do.

      ## Wrong

      ```lov
      Lov om loppemarkeder
      § 1. Et loppemarked kan holdes uden tilladelse, hvis det
      1) varer højst 2 dage,
      2) holdes på en offentlig plads,
      3) er anmeldt til kommunen.
      ```

      ## Right

      ```lov
      Lov om loppemarkeder
      § 1. Et loppemarked kan holdes uden tilladelse, hvis det
      1) varer højst 2 dage,
      2) holdes på en offentlig plads og
      3) er anmeldt til kommunen.
      ```
      """#),
    RulePage(
      id: "structure/sentence-chain-conjunctions",
      title: "Flere numre i en sætningskæde slutter med »og« eller »eller«",
      englishTitle: "Several items of a sentence chain end with »og« or »eller«",
      catalogue: ["ST16"],
      danish: #"""
      # Flere numre i en sætningskæde slutter med »og« eller »eller«

      `structure/sentence-chain-conjunctions` · overvej (`hint`) · katalog: ST16

      Kun det næstsidste nummer slutter med »og« eller »eller«; de andre slutter med komma. Slutter et tidligere nummer
      også med et af ordene, er sammenhængen mellem numrene uklar.

      ## Hvorfor

      »1) a og 2) b eller 3) c« kan læses på to måder.

      ## Kilde

      ST16. Udledt af eksemplerne i VAF 2.6.4.2; vejledningen ses ikke at sige det udtrykkeligt, og reglen er derfor kun
      et vink.

      ## Forkert

      ```lov
      Lov om musik på strande
      § 1. Der kan gives tilladelse til musik, hvis
      1) den spilles uden forstærker og
      2) den slutter senest kl. 22 eller
      3) den indgår i en byfest.
      ```

      ## Rigtigt

      ```lov
      Lov om musik på strande
      § 1. Der kan gives tilladelse til musik, hvis den
      1) spilles uden forstærker og slutter senest kl. 22 eller
      2) indgår i en byfest.
      ```
      """#,
      english: #"""
      # Several items of a sentence chain end with »og« or »eller«

      `structure/sentence-chain-conjunctions` · severity: hint · catalogue: ST16

      Only the last but one does; the others end with a comma. Inferred from the examples of the guidance.

      ## Wrong

      ```lov
      Lov om musik på strande
      § 1. Der kan gives tilladelse til musik, hvis
      1) den spilles uden forstærker og
      2) den slutter senest kl. 22 eller
      3) den indgår i en byfest.
      ```

      ## Right

      ```lov
      Lov om musik på strande
      § 1. Der kan gives tilladelse til musik, hvis den
      1) spilles uden forstærker og slutter senest kl. 22 eller
      2) indgår i en byfest.
      ```
      """#),
    RulePage(
      id: "structure/sentence-chain-form",
      title: "Et nummer i en sætningskæde bryder sætningen",
      englishTitle: "An item of a sentence chain breaks the sentence",
      catalogue: ["ST14"],
      danish: #"""
      # Et nummer i en sætningskæde bryder sætningen

      `structure/sentence-chain-form` · advarsel (`warning`) · katalog: ST14

      En opregning uden kolon er én sætning, der kunne læses uden numrene. Derfor begynder hvert nummer med lille
      bogstav, de slutter med komma, og kun det sidste har punktum. Reglen ser kun på opregninger, hvor de øvrige numre
      er skrevet sådan, og melder det nummer, der bryder: punktum midt i sætningen, stort begyndelsesbogstav eller intet
      punktum til sidst. Er der lige så mange kommaer som punktummer, afgør begyndelsesbogstaverne, hvad opregningen er. Navne
      og forkortelser må begynde med stort; om et ord er et navn, ses af, om teksten også skriver det med lille, eller om »en«
      eller »et« følger.

      ## Hvorfor

      Læseren skal kunne se, om numrene hører sammen i én sætning, eller om hvert står for sig.

      ## Kilde

      ST14. VAF 2.6.4.2, LK18 2.3.6.10.

      ## Forkert

      ```lov
      Lov om udendørs servering
      § 1. Kommunalbestyrelsen kan give tilladelse til udendørs servering, hvis
      1) arealet er mindst 2 m bredt,
      2) Der er fri passage for gående,
      3) støjen ikke overstiger de fastsatte grænser, og
      4) serveringen slutter senest kl. 23.
      ```

      ## Rigtigt

      ```lov
      Lov om udendørs servering
      § 1. Kommunalbestyrelsen kan give tilladelse til udendørs servering, hvis
      1) arealet er mindst 2 m bredt,
      2) der er fri passage for gående,
      3) støjen ikke overstiger de fastsatte grænser, og
      4) serveringen slutter senest kl. 23.
      ```
      """#,
      english: #"""
      # An item of a sentence chain breaks the sentence

      `structure/sentence-chain-form` · severity: warning · catalogue: ST14

      A list without a colon is one sentence: items begin with a small letter and end with a comma, only the last has a full stop. Reported is the item that differs from the others. Where there are as many commas as full stops, the first letters decide what the list is. Names and abbreviations may begin with a capital; a word is no name where the text has it with a small letter, too, or »en« or »et« follows.

      ## Wrong

      ```lov
      Lov om udendørs servering
      § 1. Kommunalbestyrelsen kan give tilladelse til udendørs servering, hvis
      1) arealet er mindst 2 m bredt,
      2) Der er fri passage for gående,
      3) støjen ikke overstiger de fastsatte grænser, og
      4) serveringen slutter senest kl. 23.
      ```

      ## Right

      ```lov
      Lov om udendørs servering
      § 1. Kommunalbestyrelsen kan give tilladelse til udendørs servering, hvis
      1) arealet er mindst 2 m bredt,
      2) der er fri passage for gående,
      3) støjen ikke overstiger de fastsatte grænser, og
      4) serveringen slutter senest kl. 23.
      ```
      """#),
    RulePage(
      id: "structure/single-item",
      title: "En opregning har kun ét nummer",
      englishTitle: "A list has only one item",
      catalogue: ["ST24"],
      danish: #"""
      # En opregning har kun ét nummer

      `structure/single-item` · overvej (`hint`) · katalog: ST24

      Står der kun »1)«, er opregningen overflødig, eller også mangler resten.

      ## Hvorfor

      Læseren leder efter nr. 2.

      ## Kilde

      ST24. Almindelig praksis; vejledningerne ses ikke at sige det, og reglen er derfor kun et vink.

      ## Forkert

      ```lov
      Lov om isvafler
      § 1. Den, der sælger isvafler, skal
      1) have adgang til rindende vand.
      ```

      ## Rigtigt

      ```lov
      Lov om isvafler
      § 1. Den, der sælger isvafler, skal have adgang til rindende vand.
      ```
      """#,
      english: #"""
      # A list has only one item

      `structure/single-item` · severity: hint · catalogue: ST24

      Either the list is needless or the rest is missing. Practice; no guidance was seen to state it.

      ## Wrong

      ```lov
      Lov om isvafler
      § 1. Den, der sælger isvafler, skal
      1) have adgang til rindende vand.
      ```

      ## Right

      ```lov
      Lov om isvafler
      § 1. Den, der sælger isvafler, skal have adgang til rindende vand.
      ```
      """#),
    RulePage(
      id: "structure/subtitle",
      title: "Undertitlen mangler, eller den er overflødig eller skrevet med lille",
      englishTitle: "The subtitle lacks, is superfluous or begins with a small letter",
      catalogue: ["ST34"],
      danish: #"""
      # Undertitlen mangler, eller den er overflødig eller skrevet med lille

      `structure/subtitle` · advarsel (`warning`) · katalog: ST34

      En ændringslov har en undertitel i parentes under titlen, der siger, hvad ændringen går ud på, og som begynder med
      stort; den kan også stå på titlens egen linje. En hovedlov har ingen. At den mangler, siges kun om tekster med et lovforslags eller en lovs ramme.

      ## Hvorfor

      Mange ændringslove har samme titel; undertitlen skiller dem ad.

      ## Kilde

      ST34. LK 3.4.2, LK18 2.2.1.

      ## Forkert

      ```lov
      Lov om ændring af lov om badevand
      (flere målinger)
      § 1
      I lov nr. 10 af 1. januar 2020 om badevand foretages følgende ændringer:
      1. I § 2 ændres »hver måned« til: »hver uge«.
      2. § 4 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om badevand
      (Flere målinger)
      § 1
      I lov nr. 10 af 1. januar 2020 om badevand foretages følgende ændringer:
      1. I § 2 ændres »hver måned« til: »hver uge«.
      2. § 4 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # The subtitle lacks, is superfluous or begins with a small letter

      `structure/subtitle` · severity: warning · catalogue: ST34

      An amending act has one in parentheses; an act of its own has none.

      ## Wrong

      ```lov
      Lov om ændring af lov om badevand
      (flere målinger)
      § 1
      I lov nr. 10 af 1. januar 2020 om badevand foretages følgende ændringer:
      1. I § 2 ændres »hver måned« til: »hver uge«.
      2. § 4 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om badevand
      (Flere målinger)
      § 1
      I lov nr. 10 af 1. januar 2020 om badevand foretages følgende ændringer:
      1. I § 2 ændres »hver måned« til: »hver uge«.
      2. § 4 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "structure/territory-not-last",
      title: "Bestemmelsen om Færøerne og Grønland står ikke til sidst",
      englishTitle: "The territorial clause is not the last provision",
      catalogue: ["ST30"],
      danish: #"""
      # Bestemmelsen om Færøerne og Grønland står ikke til sidst

      `structure/territory-not-last` · advarsel (`warning`) · katalog: ST30

      Den territoriale bestemmelse er lovens sidste. En bestemmelse om revision kan stå efter den.

      ## Hvorfor

      Læseren leder efter den dér.

      ## Kilde

      ST30. LK18 2.2.3.

      ## Forkert

      ```lov
      Lov om strandrensning
      § 1. Kommunen renser stranden hver uge.
      § 2. Loven gælder ikke for Færøerne og Grønland.
      § 3. Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om strandrensning
      § 1. Kommunen renser stranden hver uge.
      § 2. Loven træder i kraft den 1. juli 2026.
      § 3. Loven gælder ikke for Færøerne og Grønland.
      ```
      """#,
      english: #"""
      # The territorial clause is not the last provision

      `structure/territory-not-last` · severity: warning · catalogue: ST30

      A clause on revision may follow it.

      ## Wrong

      ```lov
      Lov om strandrensning
      § 1. Kommunen renser stranden hver uge.
      § 2. Loven gælder ikke for Færøerne og Grønland.
      § 3. Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om strandrensning
      § 1. Kommunen renser stranden hver uge.
      § 2. Loven træder i kraft den 1. juli 2026.
      § 3. Loven gælder ikke for Færøerne og Grønland.
      ```
      """#),
    RulePage(
      id: "structure/text-after-list",
      title: "Der står tekst efter en opregning i samme stykke",
      englishTitle: "Text follows a list in the same stykke",
      catalogue: ["ST25"],
      danish: #"""
      # Der står tekst efter en opregning i samme stykke

      `structure/text-after-list` · overvej (`hint`) · katalog: ST25

      Tekst, der følger efter en opregning, er vanskelig at henvise til. Flyt den til indledningen eller til et nyt
      stykke.

      ## Hvorfor

      Det er uklart, om teksten hører til det sidste nummer eller til hele stykket.

      ## Kilde

      ST25. Almindelig praksis; vejledningerne ses ikke at sige det, og reglen er derfor kun et vink.

      ## Forkert

      ```lov
      Lov om flagstænger
      § 1. Med bøde straffes den, der
      1) rejser en flagstang uden tilladelse eller
      2) undlader at efterse den.
      Det samme gælder den, der lader andre gøre det.
      ```

      ## Rigtigt

      ```lov
      Lov om flagstænger
      § 1. Med bøde straffes den, der
      1) rejser en flagstang uden tilladelse eller
      2) undlader at efterse den.
      Stk. 2. Det samme gælder den, der lader andre gøre det.
      ```
      """#,
      english: #"""
      # Text follows a list in the same stykke

      `structure/text-after-list` · severity: hint · catalogue: ST25

      Such text is hard to cite; move it to the introduction or to a stykke of its own. Practice; no guidance was seen to state it.

      ## Wrong

      ```lov
      Lov om flagstænger
      § 1. Med bøde straffes den, der
      1) rejser en flagstang uden tilladelse eller
      2) undlader at efterse den.
      Det samme gælder den, der lader andre gøre det.
      ```

      ## Right

      ```lov
      Lov om flagstænger
      § 1. Med bøde straffes den, der
      1) rejser en flagstang uden tilladelse eller
      2) undlader at efterse den.
      Stk. 2. Det samme gælder den, der lader andre gøre det.
      ```
      """#),
    RulePage(
      id: "structure/third-level",
      title: "En opregning har tre led",
      englishTitle: "A list has three levels",
      catalogue: ["ST23"],
      danish: #"""
      # En opregning har tre led

      `structure/third-level` · oplysning (`information`) · katalog: ST23

      Et tredje led under litra bør kun bruges helt undtagelsesvis.

      ## Hvorfor

      Tre led er svære at overskue, og henvisninger til dem bliver lange.

      ## Kilde

      ST23. LK18 2.3.6.10.

      ## Forkert

      ```lov
      Lov om skibakker
      § 1. Driften af en skibakke omfatter følgende:
      1) Sikkerhed:
      a) Lifter:
      i) Eftersyn.
      ii) Nødstop.
      b) Afmærkning.
      2) Miljø.
      ```

      ## Rigtigt

      ```lov
      Lov om skibakker
      § 1. Driften af en skibakke omfatter følgende:
      1) Sikkerhed:
      a) Lifternes eftersyn og nødstop.
      b) Afmærkning.
      2) Miljø.
      ```
      """#,
      english: #"""
      # A list has three levels

      `structure/third-level` · severity: information · catalogue: ST23

      A third level under litra should be wholly exceptional.

      ## Wrong

      ```lov
      Lov om skibakker
      § 1. Driften af en skibakke omfatter følgende:
      1) Sikkerhed:
      a) Lifter:
      i) Eftersyn.
      ii) Nødstop.
      b) Afmærkning.
      2) Miljø.
      ```

      ## Right

      ```lov
      Lov om skibakker
      § 1. Driften af en skibakke omfatter følgende:
      1) Sikkerhed:
      a) Lifternes eftersyn og nødstop.
      b) Afmærkning.
      2) Miljø.
      ```
      """#),
    RulePage(
      id: "structure/title-and-so-on",
      title: "Titlen har »m.v.«",
      englishTitle: "The title has »m.v.« (and so on), which is seldom needed",
      catalogue: ["ST36"],
      danish: #"""
      # Titlen har »m.v.«

      `structure/title-and-so-on` · overvej (`hint`) · katalog: ST36

      »M.v.« er sjældent nødvendigt i en titel; den skal ikke opregne alt, loven handler om.

      ## Hvorfor

      Forkortelsen gør titlen længere uden at sige mere.

      ## Kilde

      ST36. VAF 2.6.1. Mange love har det med god grund, og reglen er derfor kun et vink.

      ## Forkert

      ```lov
      Lov om badevand m.v.
      § 1. Kommunen måler badevandet.
      ```

      ## Rigtigt

      ```lov
      Lov om badevand
      § 1. Kommunen måler badevandet.
      ```
      """#,
      english: #"""
      # The title has »m.v.« (and so on), which is seldom needed

      `structure/title-and-so-on` · severity: hint · catalogue: ST36



      ## Wrong

      ```lov
      Lov om badevand m.v.
      § 1. Kommunen måler badevandet.
      ```

      ## Right

      ```lov
      Lov om badevand
      § 1. Kommunen måler badevandet.
      ```
      """#),
    RulePage(
      id: "structure/title-notes",
      title: "Titlen har mere end én note",
      englishTitle: "The title has more than one note",
      catalogue: ["ST32"],
      danish: #"""
      # Titlen har mere end én note

      `structure/title-notes` · advarsel (`warning`) · katalog: ST32

      Gennemfører en lov flere direktiver, nævnes de i den samme note.

      ## Hvorfor

      Noten er det ene sted, hvor læseren ser forholdet til EU-retten.

      ## Kilde

      ST32. LK 7.4.5.1.

      ## Forkert

      ```lov
      Lov om badevand1)2)
      § 1. Kommunen måler badevandet.
      ```

      ## Rigtigt

      ```lov
      Lov om badevand1)
      § 1. Kommunen måler badevandet.
      ```
      """#,
      english: #"""
      # The title has more than one note

      `structure/title-notes` · severity: warning · catalogue: ST32

      An act that implements several directives names them in one.

      ## Wrong

      ```lov
      Lov om badevand1)2)
      § 1. Kommunen måler badevandet.
      ```

      ## Right

      ```lov
      Lov om badevand1)
      § 1. Kommunen måler badevandet.
      ```
      """#),
    RulePage(
      id: "structure/title-wording",
      title: "Titlen bruger »vedrørende« eller »angående«",
      englishTitle: "The title says »vedrørende« or »angående«; »om« is the word",
      catalogue: ["ST35"],
      danish: #"""
      # Titlen bruger »vedrørende« eller »angående«

      `structure/title-wording` · oplysning (`information`) · katalog: ST35

      Skriv »om«: »Lov om badevand«.

      ## Hvorfor

      Titler slås op og citeres; de bør være korte og dannet ens.

      ## Kilde

      ST35. LK18 2.2.1.

      ## Forkert

      ```lov
      Lov vedrørende badevand
      § 1. Kommunen måler badevandet.
      ```

      ## Rigtigt

      ```lov
      Lov om badevand
      § 1. Kommunen måler badevandet.
      ```
      """#,
      english: #"""
      # The title says »vedrørende« or »angående«; »om« is the word

      `structure/title-wording` · severity: information · catalogue: ST35



      ## Wrong

      ```lov
      Lov vedrørende badevand
      § 1. Kommunen måler badevandet.
      ```

      ## Right

      ```lov
      Lov om badevand
      § 1. Kommunen måler badevandet.
      ```
      """#),
    RulePage(
      id: "structure/unlabelled-first-subsection",
      title: "Første stykke i en ændringslovs slutbestemmelse mangler »Stk. 1.«",
      englishTitle: "The first stykke of a closing section of an amending act lacks »Stk. 1.«",
      catalogue: ["ST08"],
      danish: #"""
      # Første stykke i en ændringslovs slutbestemmelse mangler »Stk. 1.«

      `structure/unlabelled-first-subsection` · advarsel (`warning`) · katalog: ST08

      I en ændringslov står ikrafttrædelsesparagraffens nummer alene på en linje. Har paragraffen flere stykker, mærkes
      også det første.

      ## Hvorfor

      Uden mærket står første stykke uden noget foran sig, for paragraffens nummer står på linjen over.

      ## Kilde

      ST08. LK18 2.3.4. I 2010-2017 havde 924 af 925 sådanne paragraffer mærket.

      ## Forkert

      ```lov
      Lov om ændring af lov om bytræer
      § 1
      I lov nr. 10 af 1. januar 2020 om bytræer foretages følgende ændring:
      1. § 4 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2026.
      Stk. 2. Tilladelser, der er givet efter § 4, gælder fortsat.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om bytræer
      § 1
      I lov nr. 10 af 1. januar 2020 om bytræer foretages følgende ændring:
      1. § 4 ophæves.
      § 2
      Stk. 1. Loven træder i kraft den 1. juli 2026.
      Stk. 2. Tilladelser, der er givet efter § 4, gælder fortsat.
      ```
      """#,
      english: #"""
      # The first stykke of a closing section of an amending act lacks »Stk. 1.«

      `structure/unlabelled-first-subsection` · severity: warning · catalogue: ST08

      There the section's number stands on a line of its own, and where it has several stykker the first is labelled too.

      ## Wrong

      ```lov
      Lov om ændring af lov om bytræer
      § 1
      I lov nr. 10 af 1. januar 2020 om bytræer foretages følgende ændring:
      1. § 4 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2026.
      Stk. 2. Tilladelser, der er givet efter § 4, gælder fortsat.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om bytræer
      § 1
      I lov nr. 10 af 1. januar 2020 om bytræer foretages følgende ændring:
      1. § 4 ophæves.
      § 2
      Stk. 1. Loven træder i kraft den 1. juli 2026.
      Stk. 2. Tilladelser, der er givet efter § 4, gælder fortsat.
      ```
      """#),
    RulePage(
      id: "structure/unnumbered-instruction",
      title: "En ændring i en ændringslov har intet nummer",
      englishTitle: "An amendment in an amending act has no number",
      catalogue: ["AM01"],
      danish: #"""
      # En ændring i en ændringslov har intet nummer

      `structure/unnumbered-instruction` · advarsel (`warning`) · katalog: AM01

      Ændringerne i en paragraf nummereres 1., 2., 3. …, også når der kun er én: »foretages følgende ændring:« efterfølges
      af »1.«. En paragraf, der slet ingen ændringer har, siges der også til om.

      ## Hvorfor

      Ikrafttrædelsesbestemmelser, bemærkninger og ændringsforslag henviser til nummeret (»§ 1, nr. 1«).

      ## Kilde

      AM01. LK 3.4.3. I 260 love fra 2010-2017 manglede nummeret ingen steder.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # An amendment in an amending act has no number

      `structure/unnumbered-instruction` · severity: warning · catalogue: AM01

      The instructions of a section are numbered 1, 2, 3 …, also where there is only one. A section without any instruction is reported, too.

      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "structure/unnumbered-list",
      title: "En opregning har streger eller prikker i stedet for numre",
      englishTitle: "A list has dashes or bullets instead of numbers",
      catalogue: ["ST26"],
      danish: #"""
      # En opregning har streger eller prikker i stedet for numre

      `structure/unnumbered-list` · overvej (`hint`) · katalog: ST26

      En opregning i en paragraf nummereres, så der kan henvises til hvert led: 1), 2), 3).

      ## Hvorfor

      »Andet pindeled« er en usikker henvisning, og den rykker, uden at nogen ser det, når et led skydes ind.

      ## Kilde

      ST26. Udledt af LK18 2.3.6.10, der kun kender numre og litra; vejledningen ses ikke at sige det udtrykkeligt, og
      reglen er derfor kun et vink.

      ## Forkert

      ```lov
      Lov om hjertestartere
      § 1. Skiltet skal vise
      – hjertestarterens plads,
      – adgangen til den og
      – et telefonnummer.
      ```

      ## Rigtigt

      ```lov
      Lov om hjertestartere
      § 1. Skiltet skal vise
      1) hjertestarterens plads,
      2) adgangen til den og
      3) et telefonnummer.
      ```
      """#,
      english: #"""
      # A list has dashes or bullets instead of numbers

      `structure/unnumbered-list` · severity: hint · catalogue: ST26

      Items of a list in a section are numbered, so that each can be cited. Inferred from the guidance.

      ## Wrong

      ```lov
      Lov om hjertestartere
      § 1. Skiltet skal vise
      – hjertestarterens plads,
      – adgangen til den og
      – et telefonnummer.
      ```

      ## Right

      ```lov
      Lov om hjertestartere
      § 1. Skiltet skal vise
      1) hjertestarterens plads,
      2) adgangen til den og
      3) et telefonnummer.
      ```
      """#),
    RulePage(
      id: "structure/unreferenced-annex",
      title: "Ingen paragraf henviser til bilaget",
      englishTitle: "No section refers to the annex, so that one cannot know what it does",
      catalogue: ["ST27"],
      danish: #"""
      # Ingen paragraf henviser til bilaget

      `structure/unreferenced-annex` · advarsel (`warning`) · katalog: ST27

      Et bilag får sin betydning af den bestemmelse, der henviser til det: »jf. bilag 1«. Reglen ser på nye love og
      bekendtgørelser.

      ## Hvorfor

      Uden henvisning kan man ikke vide, hvad bilaget gør ved reglerne.

      ## Kilde

      ST27. LK 3.9.

      ## Forkert

      ```lov
      Lov om strandrensning
      § 1. Kommunen renser de strande, der er nævnt i bilag 1.
      Bilag 1
      Strande, der renses hver dag.
      Bilag 2
      Strande, der ikke renses.
      ```

      ## Rigtigt

      ```lov
      Lov om strandrensning
      § 1. Kommunen renser de strande, der er nævnt i bilag 1, men ikke dem, der er nævnt i bilag 2.
      Bilag 1
      Strande, der renses hver dag.
      Bilag 2
      Strande, der ikke renses.
      ```
      """#,
      english: #"""
      # No section refers to the annex, so that one cannot know what it does

      `structure/unreferenced-annex` · severity: warning · catalogue: ST27

      New acts and executive orders are looked at.

      ## Wrong

      ```lov
      Lov om strandrensning
      § 1. Kommunen renser de strande, der er nævnt i bilag 1.
      Bilag 1
      Strande, der renses hver dag.
      Bilag 2
      Strande, der ikke renses.
      ```

      ## Right

      ```lov
      Lov om strandrensning
      § 1. Kommunen renser de strande, der er nævnt i bilag 1, men ikke dem, der er nævnt i bilag 2.
      Bilag 1
      Strande, der renses hver dag.
      Bilag 2
      Strande, der ikke renses.
      ```
      """#),
    RulePage(
      id: "numbering/annex",
      title: "Bilagenes numre følger ikke efter hinanden",
      englishTitle: "The numbers of the annexes do not follow each other: one is used twice, stands out of sequence or – in a draft – lacks",
      catalogue: [],
      danish: #"""
      # Bilagenes numre følger ikke efter hinanden

      `numbering/annex` · mangel (`error`)

      Bilag nummereres 1, 2, 3 …. Reglen finder to bilag med samme nummer, bilag uden for rækken og – i udkast – numre,
      der mangler. Et enkelt bilag uden nummer er i orden.

      ## Hvorfor

      Bilag skal der henvises til fra en paragraf, og nummeret er det eneste, henvisningen har at gå efter.

      ## Kilde

      LK 3.9: bilag nummereres med arabertal. At numrene følger efter hinanden, siger vejledningen ikke særskilt.

      ## Forkert

      ```lov
      Lov om mærkning af brænde
      § 1. Brænde skal mærkes efter bilag 1 og måles efter bilag 2.
      § 2. Loven træder i kraft den 1. juli 2026.
      Bilag 1
      Mærker
      Mærket skal være mindst 10 cm højt.
      Bilag 1
      Måling
      Brænde måles i rummeter.
      ```

      ## Rigtigt

      ```lov
      Lov om mærkning af brænde
      § 1. Brænde skal mærkes efter bilag 1 og måles efter bilag 2.
      § 2. Loven træder i kraft den 1. juli 2026.
      Bilag 1
      Mærker
      Mærket skal være mindst 10 cm højt.
      Bilag 2
      Måling
      Brænde måles i rummeter.
      ```
      """#,
      english: #"""
      # The numbers of the annexes do not follow each other: one is used twice, stands out of sequence or – in a draft – lacks

      `numbering/annex` · severity: error

      A single annex without a number is fine.

      ## Wrong

      ```lov
      Lov om mærkning af brænde
      § 1. Brænde skal mærkes efter bilag 1 og måles efter bilag 2.
      § 2. Loven træder i kraft den 1. juli 2026.
      Bilag 1
      Mærker
      Mærket skal være mindst 10 cm højt.
      Bilag 1
      Måling
      Brænde måles i rummeter.
      ```

      ## Right

      ```lov
      Lov om mærkning af brænde
      § 1. Brænde skal mærkes efter bilag 1 og måles efter bilag 2.
      § 2. Loven træder i kraft den 1. juli 2026.
      Bilag 1
      Mærker
      Mærket skal være mindst 10 cm højt.
      Bilag 2
      Måling
      Brænde måles i rummeter.
      ```
      """#),
    RulePage(
      id: "numbering/chapter",
      title: "Kapitlernes numre følger ikke efter hinanden",
      englishTitle: "The chapter numbers do not follow each other: one is used twice, stands out of sequence or – in a draft – lacks",
      catalogue: ["ST11"],
      danish: #"""
      # Kapitlernes numre følger ikke efter hinanden

      `numbering/chapter` · mangel (`error`) · katalog: ST11

      Kapitler nummereres 1, 2, 3 … gennem loven. Har loven afsnit, må kapitlerne begynde forfra i hvert afsnit. Reglen
      finder kapitler med samme nummer, kapitler, der står uden for rækken, og – i udkast – numre, der mangler. I
      gældende love er manglende numre i orden, for ophævede kapitler kan være udgået. »Kapitel 40-41 (Ophævet)« dækker
      begge numre.

      ## Hvorfor

      Kapitler bruges i henvisninger (»efter reglerne i kapitel 4«), og dér må nummeret kun kunne betyde ét sted.

      ## Kilde

      ST11. VAF 2.6.4.1.

      ## Forkert

      ```lov
      Lov om lysforurening
      Kapitel 1
      Anvendelsesområde
      § 1. Loven gælder for udendørs belysning.
      Kapitel 2
      Krav til armaturer
      § 2. Armaturer skal afskærmes opad.
      Kapitel 2
      Tilsyn
      § 3. Kommunalbestyrelsen fører tilsyn med loven.
      ```

      ## Rigtigt

      ```lov
      Lov om lysforurening
      Kapitel 1
      Anvendelsesområde
      § 1. Loven gælder for udendørs belysning.
      Kapitel 2
      Krav til armaturer
      § 2. Armaturer skal afskærmes opad.
      Kapitel 3
      Tilsyn
      § 3. Kommunalbestyrelsen fører tilsyn med loven.
      ```
      """#,
      english: #"""
      # The chapter numbers do not follow each other: one is used twice, stands out of sequence or – in a draft – lacks

      `numbering/chapter` · severity: error · catalogue: ST11

      Chapters may begin again in each part. In acts in force missing numbers are fine.

      ## Wrong

      ```lov
      Lov om lysforurening
      Kapitel 1
      Anvendelsesområde
      § 1. Loven gælder for udendørs belysning.
      Kapitel 2
      Krav til armaturer
      § 2. Armaturer skal afskærmes opad.
      Kapitel 2
      Tilsyn
      § 3. Kommunalbestyrelsen fører tilsyn med loven.
      ```

      ## Right

      ```lov
      Lov om lysforurening
      Kapitel 1
      Anvendelsesområde
      § 1. Loven gælder for udendørs belysning.
      Kapitel 2
      Krav til armaturer
      § 2. Armaturer skal afskærmes opad.
      Kapitel 3
      Tilsyn
      § 3. Kommunalbestyrelsen fører tilsyn med loven.
      ```
      """#),
    RulePage(
      id: "numbering/instruction",
      title: "Ændringsnumrene følger ikke efter hinanden",
      englishTitle: "The instructions of an amending section are not numbered 1, 2, 3 …: a number lacks, stands twice or stands out of order",
      catalogue: ["AM01"],
      danish: #"""
      # Ændringsnumrene følger ikke efter hinanden

      `numbering/instruction` · mangel (`error`) · katalog: AM01

      I hver paragraf i en ændringslov nummereres ændringerne 1., 2., 3. … . Reglen finder numre, der mangler, står to
      gange eller står i forkert orden. »1 a.« er i orden; det bruges, når et ændringsforslag skyder et nummer ind.

      ## Hvorfor

      Ikrafttrædelsesbestemmelser og bemærkninger henviser til ændringsnumrene (»§ 1, nr. 4, træder i kraft …«).

      ## Kilde

      AM01. LK 3.4.3.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      3. § 4 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      2. § 4 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # The instructions of an amending section are not numbered 1, 2, 3 …: a number lacks, stands twice or stands out of order

      `numbering/instruction` · severity: error · catalogue: AM01

      `1 a.` is fine.

      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      3. § 4 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      2. § 4 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "numbering/item",
      title: "Numrene i en opregning følger ikke efter hinanden",
      englishTitle: "The numbers of a list do not follow each other: one lacks, stands twice or stands out of order",
      catalogue: ["ST13"],
      danish: #"""
      # Numrene i en opregning følger ikke efter hinanden

      `numbering/item` · mangel (`error`) · katalog: ST13

      Numre i en opregning går 1), 2), 3) uden huller og gentagelser; »2 a)« efter »2)« er i orden, og det samme er et
      spænd af ophævede numre. En opregning må gå videre, hvor en tidligere i samme paragraf slap, og den må begynde
      forfra efter en mellemliggende tekst.

      Viser naboerne på begge sider, hvilket nummer der er det rigtige, tilbydes det som rettelse.

      ## Hvorfor

      En henvisning til nr. 3 kan ikke læses, når der er to eller intet.

      ## Kilde

      ST13. Følger af sig selv; vejledningerne siger det ikke særskilt.

      ## Forkert

      ```lov
      Lov om droner i byrum
      § 1. En drone må kun flyve i byrum, hvis
      1) føreren har dronebevis,
      3) dronen er forsikret og
      4) flyvningen er anmeldt.
      ```

      ## Rigtigt

      ```lov
      Lov om droner i byrum
      § 1. En drone må kun flyve i byrum, hvis
      1) føreren har dronebevis,
      2) dronen er forsikret og
      3) flyvningen er anmeldt.
      ```
      """#,
      english: #"""
      # The numbers of a list do not follow each other: one lacks, stands twice or stands out of order

      `numbering/item` · severity: error · catalogue: ST13

      `2 a)` after `2)` is fine, and a list may go on where an earlier one of the same section stopped. Where both neighbours agree about the right number, it is offered as a fix.

      ## Wrong

      ```lov
      Lov om droner i byrum
      § 1. En drone må kun flyve i byrum, hvis
      1) føreren har dronebevis,
      3) dronen er forsikret og
      4) flyvningen er anmeldt.
      ```

      ## Right

      ```lov
      Lov om droner i byrum
      § 1. En drone må kun flyve i byrum, hvis
      1) føreren har dronebevis,
      2) dronen er forsikret og
      3) flyvningen er anmeldt.
      ```
      """#),
    RulePage(
      id: "numbering/part",
      title: "Afsnittenes numre følger ikke efter hinanden",
      englishTitle: "The numbers of parts (or books) do not follow each other: one is used twice, stands out of sequence or – in a draft – lacks",
      catalogue: ["ST11"],
      danish: #"""
      # Afsnittenes numre følger ikke efter hinanden

      `numbering/part` · mangel (`error`) · katalog: ST11

      Afsnit (og bøger, hvor en lov har dem) nummereres fortløbende, i reglen med romertal: afsnit I, II, III. Afsnit må
      begynde forfra i hver bog. Reglen finder gentagne numre, numre uden for rækken og – i udkast – numre, der mangler.

      ## Hvorfor

      »Afsnit II« i en henvisning må kun kunne betyde ét sted.

      ## Kilde

      Hører til ST11. Vejledningerne ses ikke at nævne afsnittenes numre særskilt.

      ## Forkert

      ```lov
      Lov om offentlige legepladser
      Afsnit I
      Indretning
      § 1. En legeplads skal være indhegnet mod vej.
      Afsnit III
      Tilsyn
      § 2. Kommunalbestyrelsen efterser legepladsen hvert år.
      Afsnit II
      Straf
      § 3. Overtrædelse af § 1 straffes med bøde.
      Afsnit IV
      Ikrafttræden
      § 4. Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om offentlige legepladser
      Afsnit I
      Indretning
      § 1. En legeplads skal være indhegnet mod vej.
      Afsnit II
      Tilsyn
      § 2. Kommunalbestyrelsen efterser legepladsen hvert år.
      Afsnit III
      Straf
      § 3. Overtrædelse af § 1 straffes med bøde.
      ```
      """#,
      english: #"""
      # The numbers of parts (or books) do not follow each other: one is used twice, stands out of sequence or – in a draft – lacks

      `numbering/part` · severity: error · catalogue: ST11

      Parts may begin again in each book.

      ## Wrong

      ```lov
      Lov om offentlige legepladser
      Afsnit I
      Indretning
      § 1. En legeplads skal være indhegnet mod vej.
      Afsnit III
      Tilsyn
      § 2. Kommunalbestyrelsen efterser legepladsen hvert år.
      Afsnit II
      Straf
      § 3. Overtrædelse af § 1 straffes med bøde.
      Afsnit IV
      Ikrafttræden
      § 4. Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om offentlige legepladser
      Afsnit I
      Indretning
      § 1. En legeplads skal være indhegnet mod vej.
      Afsnit II
      Tilsyn
      § 2. Kommunalbestyrelsen efterser legepladsen hvert år.
      Afsnit III
      Straf
      § 3. Overtrædelse af § 1 straffes med bøde.
      ```
      """#),
    RulePage(
      id: "numbering/point",
      title: "Litra i en opregning følger ikke efter hinanden",
      englishTitle: "The letters of a list do not follow each other in Danish order: one lacks, stands twice or stands out of order",
      catalogue: ["ST13"],
      danish: #"""
      # Litra i en opregning følger ikke efter hinanden

      `numbering/point` · mangel (`error`) · katalog: ST13

      Litra går a), b), c) i det danske alfabets orden, æ, ø og å sidst. Reglen finder bogstaver, der mangler, står to
      gange eller står i forkert orden. En opregning må gå videre, hvor en tidligere i samme paragraf slap.

      Viser naboerne på begge sider, hvilket bogstav der er det rigtige, tilbydes det som rettelse.

      ## Hvorfor

      En henvisning til litra c kan ikke læses, når der er to eller intet.

      ## Kilde

      ST13. Følger af sig selv; vejledningerne siger det ikke særskilt.

      ## Forkert

      ```lov
      Lov om hundeparker
      § 1. Kommunalbestyrelsen fastsætter regler om følgende:
      1) Indretning, herunder:
      a) Hegn.
      b) Låger.
      b) Vand.
      2) Åbningstider.
      ```

      ## Rigtigt

      ```lov
      Lov om hundeparker
      § 1. Kommunalbestyrelsen fastsætter regler om følgende:
      1) Indretning, herunder:
      a) Hegn.
      b) Låger.
      c) Vand.
      2) Åbningstider.
      ```
      """#,
      english: #"""
      # The letters of a list do not follow each other in Danish order: one lacks, stands twice or stands out of order

      `numbering/point` · severity: error · catalogue: ST13

      A list may go on where an earlier one of the same section stopped. Where both neighbours agree about the right letter, it is offered as a fix.

      ## Wrong

      ```lov
      Lov om hundeparker
      § 1. Kommunalbestyrelsen fastsætter regler om følgende:
      1) Indretning, herunder:
      a) Hegn.
      b) Låger.
      b) Vand.
      2) Åbningstider.
      ```

      ## Right

      ```lov
      Lov om hundeparker
      § 1. Kommunalbestyrelsen fastsætter regler om følgende:
      1) Indretning, herunder:
      a) Hegn.
      b) Låger.
      c) Vand.
      2) Åbningstider.
      ```
      """#),
    RulePage(
      id: "numbering/section-gap",
      title: "Paragraffernes numre har et hul",
      englishTitle: "The section numbers have a gap",
      catalogue: ["ST01"],
      danish: #"""
      # Paragraffernes numre har et hul

      `numbering/section-gap` · mangel (`error`) · katalog: ST01

      I en ny lov følger paragrafferne uden huller: efter § 4 kommer § 5. Reglen ser på udkast til nye love,
      bekendtgørelser og ændringslove. I en gældende lov er huller sædvanlige, for en ophævet paragrafs nummer bruges
      ikke straks igen, og der siger reglen ingenting.

      ## Hvorfor

      Et hul betyder næsten altid, at en paragraf er gledet ud under arbejdet, eller at en er flyttet uden at resten
      fulgte med. Så passer henvisningerne ikke længere.

      ## Kilde

      ST01. VAF 2.6.4.1: paragrafferne nummereres fortløbende gennem hele forskriften.

      ## Forkert

      ```lov
      Lov om havnebade
      § 1. Kommunalbestyrelsen kan udpege områder i en havn til badning.
      § 2. Et udpeget område skal være afmærket med bøjer.
      § 4. Det er forbudt at sejle i et udpeget område.
      ```

      ## Rigtigt

      ```lov
      Lov om havnebade
      § 1. Kommunalbestyrelsen kan udpege områder i en havn til badning.
      § 2. Et udpeget område skal være afmærket med bøjer.
      § 3. Det er forbudt at sejle i et udpeget område.
      ```
      """#,
      english: #"""
      # The section numbers have a gap

      `numbering/section-gap` · severity: error · catalogue: ST01

      Sections of a new act, an executive order or an amending act follow each other without gaps. Acts in force are left alone: numbers of repealed sections stay unused there.

      ## Wrong

      ```lov
      Lov om havnebade
      § 1. Kommunalbestyrelsen kan udpege områder i en havn til badning.
      § 2. Et udpeget område skal være afmærket med bøjer.
      § 4. Det er forbudt at sejle i et udpeget område.
      ```

      ## Right

      ```lov
      Lov om havnebade
      § 1. Kommunalbestyrelsen kan udpege områder i en havn til badning.
      § 2. Et udpeget område skal være afmærket med bøjer.
      § 3. Det er forbudt at sejle i et udpeget område.
      ```
      """#),
    RulePage(
      id: "numbering/section-order",
      title: "Paragrafferne står ikke i nummerorden",
      englishTitle: "The sections are out of order",
      catalogue: ["ST03"],
      danish: #"""
      # Paragrafferne står ikke i nummerorden

      `numbering/section-order` · mangel (`error`) · katalog: ST03

      Paragraffer står i rækkefølge, og bogstaver følger det danske alfabet: § 7, § 7 a, § 7 b, …, § 7 z, § 7 æ, § 7 ø,
      § 7 å, § 8. Store og små bogstaver regnes ens. Springer en række af indsatte paragraffer et bogstav over, er det
      i orden.

      I en gældende lov er det en advarsel, medmindre naboerne viser, at det er nummeret, der er galt.

      ## Hvorfor

      Læseren finder en paragraf ved at bladre frem eller tilbage efter nummeret.

      ## Kilde

      ST03. VAF 2.6.4.1.

      ## Forkert

      ```lov
      Lov om bybier
      § 1. Bier må holdes i byzone efter reglerne i denne lov.
      § 4. Bistader skal stå mindst 5 m fra skel.
      § 3. Ejeren skal anmelde bistader til kommunalbestyrelsen.
      § 4. Loven træder i kraft den 1. april 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om bybier
      § 1. Bier må holdes i byzone efter reglerne i denne lov.
      § 2. Bistader skal stå mindst 5 m fra skel.
      § 3. Ejeren skal anmelde bistader til kommunalbestyrelsen.
      § 4. Loven træder i kraft den 1. april 2026.
      ```
      """#,
      english: #"""
      # The sections are out of order

      `numbering/section-order` · severity: error · catalogue: ST03

      Letters follow the Danish alphabet, æ, ø and å last; capitals and small letters count alike; skipped letters are fine. In an act in force this is a warning unless the neighbours show that the number itself is wrong.

      ## Wrong

      ```lov
      Lov om bybier
      § 1. Bier må holdes i byzone efter reglerne i denne lov.
      § 4. Bistader skal stå mindst 5 m fra skel.
      § 3. Ejeren skal anmelde bistader til kommunalbestyrelsen.
      § 4. Loven træder i kraft den 1. april 2026.
      ```

      ## Right

      ```lov
      Lov om bybier
      § 1. Bier må holdes i byzone efter reglerne i denne lov.
      § 2. Bistader skal stå mindst 5 m fra skel.
      § 3. Ejeren skal anmelde bistader til kommunalbestyrelsen.
      § 4. Loven træder i kraft den 1. april 2026.
      ```
      """#),
    RulePage(
      id: "numbering/section-repeated",
      title: "To paragraffer har samme nummer",
      englishTitle: "Two sections have the same number",
      catalogue: ["ST02"],
      danish: #"""
      # To paragraffer har samme nummer

      `numbering/section-repeated` · mangel (`error`) · katalog: ST02

      Et paragrafnummer må kun bruges én gang i en lov. Reglen gælder alle tekster, også gældende love og det, en
      ændringslov indsætter. Bilag, ikrafttrædelsesbestemmelser fra andre love og hver indsat tekst tælles for sig. Et
      nummer inden for et ophævet spænd (»§§ 22-26. (Ophævet)«) er også brugt.

      Viser naboerne på begge sider, hvilket nummer der er det rigtige, tilbydes det som rettelse.

      ## Hvorfor

      En henvisning til et nummer, der findes to gange, kan ikke læses.

      ## Kilde

      ST02. Følger af sig selv; vejledningerne siger det ikke særskilt.

      ## Forkert

      ```lov
      Lov om ladestandere
      § 1. Loven gælder for ladestandere, der er offentligt tilgængelige.
      § 2. Ejeren skal vise prisen pr. kilowatttime, før opladningen begynder.
      § 2. Ejeren skal mindst én gang om året lade standeren efterse.
      § 4. Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ladestandere
      § 1. Loven gælder for ladestandere, der er offentligt tilgængelige.
      § 2. Ejeren skal vise prisen pr. kilowatttime, før opladningen begynder.
      § 3. Ejeren skal mindst én gang om året lade standeren efterse.
      § 4. Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # Two sections have the same number

      `numbering/section-repeated` · severity: error · catalogue: ST02

      Each number may be used once in an act; annexes, appended provisions of other acts and each quotation are counted by themselves. Where both neighbours agree about the right number, it is offered as a fix.

      ## Wrong

      ```lov
      Lov om ladestandere
      § 1. Loven gælder for ladestandere, der er offentligt tilgængelige.
      § 2. Ejeren skal vise prisen pr. kilowatttime, før opladningen begynder.
      § 2. Ejeren skal mindst én gang om året lade standeren efterse.
      § 4. Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ladestandere
      § 1. Loven gælder for ladestandere, der er offentligt tilgængelige.
      § 2. Ejeren skal vise prisen pr. kilowatttime, før opladningen begynder.
      § 3. Ejeren skal mindst én gang om året lade standeren efterse.
      § 4. Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "numbering/section-restart",
      title: "Paragrafferne begynder forfra i et kapitel",
      englishTitle: "Section numbers begin again in a chapter",
      catalogue: ["ST05"],
      danish: #"""
      # Paragrafferne begynder forfra i et kapitel

      `numbering/section-restart` · mangel (`error`) · katalog: ST05

      Paragrafferne nummereres fortløbende gennem hele loven, uanset hvor mange kapitler den har. I gældende love er
      det en advarsel, for enkelte ældre love er bygget anderledes.

      ## Hvorfor

      Henvisninger nævner paragraffen og ikke kapitlet; »§ 1« skal være ét sted.

      ## Kilde

      ST05. VAF 2.6.4.1: fortløbende numre, uanset kapitler.

      ## Forkert

      ```lov
      Lov om kolonihaver i havneområder
      Kapitel 1
      Anvendelsesområde
      § 1. Loven gælder for kolonihaver i havneområder.
      § 2. Loven gælder ikke for husbåde.
      Kapitel 2
      Tilladelse
      § 1. Kommunalbestyrelsen giver tilladelse til kolonihaver.
      § 2. En tilladelse gælder i 10 år.
      ```

      ## Rigtigt

      ```lov
      Lov om kolonihaver i havneområder
      Kapitel 1
      Anvendelsesområde
      § 1. Loven gælder for kolonihaver i havneområder.
      § 2. Loven gælder ikke for husbåde.
      Kapitel 2
      Tilladelse
      § 3. Kommunalbestyrelsen giver tilladelse til kolonihaver.
      § 4. En tilladelse gælder i 10 år.
      ```
      """#,
      english: #"""
      # Section numbers begin again in a chapter

      `numbering/section-restart` · severity: error · catalogue: ST05

      Sections are numbered through the whole act whatever chapters it has. A warning in acts in force.

      ## Wrong

      ```lov
      Lov om kolonihaver i havneområder
      Kapitel 1
      Anvendelsesområde
      § 1. Loven gælder for kolonihaver i havneområder.
      § 2. Loven gælder ikke for husbåde.
      Kapitel 2
      Tilladelse
      § 1. Kommunalbestyrelsen giver tilladelse til kolonihaver.
      § 2. En tilladelse gælder i 10 år.
      ```

      ## Right

      ```lov
      Lov om kolonihaver i havneområder
      Kapitel 1
      Anvendelsesområde
      § 1. Loven gælder for kolonihaver i havneområder.
      § 2. Loven gælder ikke for husbåde.
      Kapitel 2
      Tilladelse
      § 3. Kommunalbestyrelsen giver tilladelse til kolonihaver.
      § 4. En tilladelse gælder i 10 år.
      ```
      """#),
    RulePage(
      id: "numbering/subsection",
      title: "Stykkernes numre følger ikke efter hinanden",
      englishTitle: "The numbers of the stykker of a section do not follow each other: one lacks, stands twice or stands out of order",
      catalogue: ["ST06"],
      danish: #"""
      # Stykkernes numre følger ikke efter hinanden

      `numbering/subsection` · mangel (`error`) · katalog: ST06

      Første stykke har intet nummer; derefter følger »Stk. 2.«, »Stk. 3.« og så videre uden huller. Reglen finder
      numre, der mangler, står to gange eller står i forkert orden – i alle tekster, også gældende love, for stykker
      rykker, når et stykke indsættes eller ophæves. »Stk. 2-6. (Ophævet)« dækker numrene 2 til 6.

      Viser naboerne på begge sider, hvilket nummer der er det rigtige, tilbydes det som rettelse. I tekst, som en
      ændringslov indsætter, er rækkens begyndelse og slutning åben.

      ## Hvorfor

      En henvisning til stk. 3 kan ikke læses, når der er to eller intet.

      ## Kilde

      ST06. VAF 2.6.4.1 om stykkernes betegnelse; at numrene skal passe, følger af sig selv.

      ## Forkert

      ```lov
      Lov om udlejning af elcykler
      § 1. Elcykler må kun udlejes med tilladelse.
      Stk. 2. Tilladelsen gives af kommunalbestyrelsen.
      Stk. 4. Tilladelsen gælder i 3 år.
      ```

      ## Rigtigt

      ```lov
      Lov om udlejning af elcykler
      § 1. Elcykler må kun udlejes med tilladelse.
      Stk. 2. Tilladelsen gives af kommunalbestyrelsen.
      Stk. 3. Tilladelsen gælder i 3 år.
      ```
      """#,
      english: #"""
      # The numbers of the stykker of a section do not follow each other: one lacks, stands twice or stands out of order

      `numbering/subsection` · severity: error · catalogue: ST06

      Runs on every text, for stykker are renumbered whenever one is inserted or repealed. Where both neighbours agree about the right number, it is offered as a fix.

      ## Wrong

      ```lov
      Lov om udlejning af elcykler
      § 1. Elcykler må kun udlejes med tilladelse.
      Stk. 2. Tilladelsen gives af kommunalbestyrelsen.
      Stk. 4. Tilladelsen gælder i 3 år.
      ```

      ## Right

      ```lov
      Lov om udlejning af elcykler
      § 1. Elcykler må kun udlejes med tilladelse.
      Stk. 2. Tilladelsen gives af kommunalbestyrelsen.
      Stk. 3. Tilladelsen gælder i 3 år.
      ```
      """#),
    RulePage(
      id: "reference/comma-before-jf",
      title: "Der mangler komma før »jf.«, eller ordet er skrevet anderledes",
      englishTitle: "No comma stands before »jf.«, or the word is written »jfr.« or »jvf.«",
      catalogue: ["RF32"],
      danish: #"""
      # Der mangler komma før »jf.«, eller ordet er skrevet anderledes

      `reference/comma-before-jf` · oplysning (`information`) · katalog: RF32

      Der er komma før »jf.«: »reglerne, jf. § 5«. Efter en parentes, et semikolon eller »og« er der intet. »Jfr.« og
      »jvf.« skrives »jf.«

      ## Hvorfor

      Henvisningen er indskudt i sætningen, og kommaet viser det.

      ## Kilde

      RF32. Skrivemåden i vejledningens eksempler og i love.

      ## Forkert

      ```lov
      Lov om torvehandel
      § 1. Torvehandel kræver tilladelse jf. dog § 2.
      § 2. Salg af egne grøntsager er frit.
      ```

      ## Rigtigt

      ```lov
      Lov om torvehandel
      § 1. Torvehandel kræver tilladelse, jf. dog § 2.
      § 2. Salg af egne grøntsager er frit.
      ```
      """#,
      english: #"""
      # No comma stands before »jf.«, or the word is written »jfr.« or »jvf.«

      `reference/comma-before-jf` · severity: information · catalogue: RF32



      ## Wrong

      ```lov
      Lov om torvehandel
      § 1. Torvehandel kræver tilladelse jf. dog § 2.
      § 2. Salg af egne grøntsager er frit.
      ```

      ## Right

      ```lov
      Lov om torvehandel
      § 1. Torvehandel kræver tilladelse, jf. dog § 2.
      § 2. Salg af egne grøntsager er frit.
      ```
      """#),
    RulePage(
      id: "reference/dated-act",
      title: "En lov citeres med nummer og dato, hvor titlen er nok",
      englishTitle: "Another act is cited by number and date where its title would do",
      catalogue: ["RF27"],
      danish: #"""
      # En lov citeres med nummer og dato, hvor titlen er nok

      `reference/dated-act` · oplysning (`information`) · katalog: RF27

      Henvisninger til en anden lov, som den til enhver tid gælder, bruger titlen alene: »lov om …«. Nummer og dato hører
      til, når en bestemt tekst er ment, som i overgangsregler, når love ophæves, og når titlen ikke er entydig. Reglen
      ser derfor ikke på ikrafttrædelses- og overgangsbestemmelser og ikke på ændringslovens indledninger.

      ## Hvorfor

      Med nummer og dato er det uklart, om senere ændringer er med.

      ## Kilde

      RF27. LK 7.5.1. Undtagelserne er mange; derfor er reglen kun en oplysning.

      ## Forkert

      ```lov
      Lov om torvehandel
      § 1. Tilladelse gives efter lov nr. 12 af 3. marts 2004 om markedsdage.
      ```

      ## Rigtigt

      ```lov
      Lov om torvehandel
      § 1. Tilladelse gives efter lov om markedsdage.
      ```
      """#,
      english: #"""
      # Another act is cited by number and date where its title would do

      `reference/dated-act` · severity: information · catalogue: RF27

      Not reported in commencement and transition.

      ## Wrong

      ```lov
      Lov om torvehandel
      § 1. Tilladelse gives efter lov nr. 12 af 3. marts 2004 om markedsdage.
      ```

      ## Right

      ```lov
      Lov om torvehandel
      § 1. Tilladelse gives efter lov om markedsdage.
      ```
      """#),
    RulePage(
      id: "reference/designation-form",
      title: "En henvisning bruger en betegnelse, der skrives anderledes",
      englishTitle: "A reference uses a designation that is written otherwise: »pkt.« and not »punktum«, with its stop, in small letters",
      catalogue: ["RF19"],
      danish: #"""
      # En henvisning bruger en betegnelse, der skrives anderledes

      `reference/designation-form` · oplysning (`information`) · katalog: RF19

      I henvisninger skrives »stk.«, »nr.« og »pkt.«: med punktum og lille begyndelsesbogstav, og ikke »punktum« helt ud.

      ## Hvorfor

      Ens skrivemåde gør henvisninger lette at læse og at finde, når loven skal ændres.

      ## Kilde

      RF19. LK 3.4.5.3.

      ## Forkert

      ```lov
      Lov om bålpladser
      § 1. Bål må tændes på anviste pladser. Kommunalbestyrelsen kan forbyde det i tørre perioder.
      § 2. Forbud efter § 1, 2. punktum, bekendtgøres.
      ```

      ## Rigtigt

      ```lov
      Lov om bålpladser
      § 1. Bål må tændes på anviste pladser. Kommunalbestyrelsen kan forbyde det i tørre perioder.
      § 2. Forbud efter § 1, 2. pkt., bekendtgøres.
      ```
      """#,
      english: #"""
      # A reference uses a designation that is written otherwise: »pkt.« and not »punktum«, with its stop, in small letters

      `reference/designation-form` · severity: information · catalogue: RF19



      ## Wrong

      ```lov
      Lov om bålpladser
      § 1. Bål må tændes på anviste pladser. Kommunalbestyrelsen kan forbyde det i tørre perioder.
      § 2. Forbud efter § 1, 2. punktum, bekendtgøres.
      ```

      ## Right

      ```lov
      Lov om bålpladser
      § 1. Bål må tændes på anviste pladser. Kommunalbestyrelsen kan forbyde det i tørre perioder.
      § 2. Forbud efter § 1, 2. pkt., bekendtgøres.
      ```
      """#),
    RulePage(
      id: "reference/double-sign-for-one",
      title: "»§§« står foran én paragraf",
      englishTitle: "»§§« stands before one section",
      catalogue: ["RF11"],
      danish: #"""
      # »§§« står foran én paragraf

      `reference/double-sign-for-one` · overvej (`hint`) · katalog: RF11

      ## Hvorfor

      Det dobbelte tegn lover flere paragraffer; måske er den ene faldet ud.

      ## Kilde

      RF11. Udledt af eksemplerne i vejledningen.

      ## Forkert

      ```lov
      Lov om markedspladser
      § 1. Overtrædelse af §§ 2 straffes med bøde.
      § 2. En markedsplads ryddes hver aften.
      ```

      ## Rigtigt

      ```lov
      Lov om markedspladser
      § 1. Overtrædelse af § 2 straffes med bøde.
      § 2. En markedsplads ryddes hver aften.
      ```
      """#,
      english: #"""
      # »§§« stands before one section

      `reference/double-sign-for-one` · severity: hint · catalogue: RF11



      ## Wrong

      ```lov
      Lov om markedspladser
      § 1. Overtrædelse af §§ 2 straffes med bøde.
      § 2. En markedsplads ryddes hver aften.
      ```

      ## Right

      ```lov
      Lov om markedspladser
      § 1. Overtrædelse af § 2 straffes med bøde.
      § 2. En markedsplads ryddes hver aften.
      ```
      """#),
    RulePage(
      id: "reference/double-sign-with-parts",
      title: "»§§« står foran paragraffer, der citeres i dele",
      englishTitle: "»§§« stands before sections cited in part",
      catalogue: ["RF09"],
      danish: #"""
      # »§§« står foran paragraffer, der citeres i dele

      `reference/double-sign-with-parts` · advarsel (`warning`) · katalog: RF09

      »§§« bruges kun om hele paragraffer: »§§ 3 og 5«. Er der stykker eller numre med, får hver paragraf sit eget tegn:
      »§ 3, stk. 2, og § 5«.

      ## Hvorfor

      I »§§ 3, stk. 2, og 5« kan 5 læses både som § 5 og som stk. 5.

      ## Kilde

      RF09. LK 3.4.5.1.

      ## Forkert

      ```lov
      Lov om markedspladser
      § 1. Overtrædelse af §§ 2, stk. 2, og 3 straffes med bøde.
      § 2. En markedsplads ryddes hver aften.
      Stk. 2. Affald sorteres.
      § 3. Biler må ikke køre på pladsen.
      ```

      ## Rigtigt

      ```lov
      Lov om markedspladser
      § 1. Overtrædelse af § 2, stk. 2, og § 3 straffes med bøde.
      § 2. En markedsplads ryddes hver aften.
      Stk. 2. Affald sorteres.
      § 3. Biler må ikke køre på pladsen.
      ```
      """#,
      english: #"""
      # »§§« stands before sections cited in part

      `reference/double-sign-with-parts` · severity: warning · catalogue: RF09

      It is for whole sections only; with parts, each section has its own sign.

      ## Wrong

      ```lov
      Lov om markedspladser
      § 1. Overtrædelse af §§ 2, stk. 2, og 3 straffes med bøde.
      § 2. En markedsplads ryddes hver aften.
      Stk. 2. Affald sorteres.
      § 3. Biler må ikke køre på pladsen.
      ```

      ## Right

      ```lov
      Lov om markedspladser
      § 1. Overtrædelse af § 2, stk. 2, og § 3 straffes med bøde.
      § 2. En markedsplads ryddes hver aften.
      Stk. 2. Affald sorteres.
      § 3. Biler må ikke køre på pladsen.
      ```
      """#),
    RulePage(
      id: "reference/eu-number",
      title: "Nummeret på en EU-retsakt har ikke den form, der hører til året",
      englishTitle: "The number of an act of the EU does not have the form of its year: from 2015 »(EU) 2016/679«, before that »(EU) nr. 575/2013« for regulations and »2003/87/EF« for directives",
      catalogue: ["RF34"],
      danish: #"""
      # Nummeret på en EU-retsakt har ikke den form, der hører til året

      `reference/eu-number` · oplysning (`information`) · katalog: RF34

      Fra 2015 skrives »(EU) 2016/679« uden »nr.« Før 2015 har forordninger »(EU) nr. 575/2013« og direktiver
      »2003/87/EF«, også uden »nr.« Reglen ser på forordninger og direktiver.

      ## Hvorfor

      Nummeret er det, læseren slår op; i en forkert form findes retsakten ikke.

      ## Kilde

      RF34. EUSG.

      ## Forkert

      ```lov
      Lov om dyrepensioner
      § 1. Loven gælder ud over Europa-Parlamentets og Rådets forordning (EU) nr. 429/2016 af 9. marts 2016.
      ```

      ## Rigtigt

      ```lov
      Lov om dyrepensioner
      § 1. Loven gælder ud over Europa-Parlamentets og Rådets forordning (EU) 2016/429 af 9. marts 2016.
      ```
      """#,
      english: #"""
      # The number of an act of the EU does not have the form of its year: from 2015 »(EU) 2016/679«, before that »(EU) nr. 575/2013« for regulations and »2003/87/EF« for directives

      `reference/eu-number` · severity: information · catalogue: RF34



      ## Wrong

      ```lov
      Lov om dyrepensioner
      § 1. Loven gælder ud over Europa-Parlamentets og Rådets forordning (EU) nr. 429/2016 af 9. marts 2016.
      ```

      ## Right

      ```lov
      Lov om dyrepensioner
      § 1. Loven gælder ud over Europa-Parlamentets og Rådets forordning (EU) 2016/429 af 9. marts 2016.
      ```
      """#),
    RulePage(
      id: "reference/eu-title-comma",
      title: "Der står komma inde i navnet på en EU-retsakt",
      englishTitle: "A comma stands inside the name of an act of the EU, between number and date",
      catalogue: ["RF36"],
      danish: #"""
      # Der står komma inde i navnet på en EU-retsakt

      `reference/eu-title-comma` · oplysning (`information`) · katalog: RF36

      Mellem nummer og dato er der intet komma: »direktiv 95/46/EF af 24. oktober 1995 om …«.

      ## Hvorfor

      Navnet er én betegnelse; kommaet deler den.

      ## Kilde

      RF36. EUSG 5.9.

      ## Forkert

      ```lov
      Lov om dyrepensioner1)
      § 1. Loven gennemfører Rådets direktiv 98/58/EF, af 20. juli 1998 om beskyttelse af dyr.
      ```

      ## Rigtigt

      ```lov
      Lov om dyrepensioner1)
      § 1. Loven gennemfører Rådets direktiv 98/58/EF af 20. juli 1998 om beskyttelse af dyr.
      ```
      """#,
      english: #"""
      # A comma stands inside the name of an act of the EU, between number and date

      `reference/eu-title-comma` · severity: information · catalogue: RF36



      ## Wrong

      ```lov
      Lov om dyrepensioner1)
      § 1. Loven gennemfører Rådets direktiv 98/58/EF, af 20. juli 1998 om beskyttelse af dyr.
      ```

      ## Right

      ```lov
      Lov om dyrepensioner1)
      § 1. Loven gennemfører Rådets direktiv 98/58/EF af 20. juli 1998 om beskyttelse af dyr.
      ```
      """#),
    RulePage(
      id: "reference/full-title",
      title: "En lov nævnes med fuld titel, selv om den har en populærtitel",
      englishTitle: "An act is named by its full title though it has a popular title in parentheses, which alone would do",
      catalogue: ["RF28"],
      danish: #"""
      # En lov nævnes med fuld titel, selv om den har en populærtitel

      `reference/full-title` · advarsel (`warning`) · katalog: RF28

      Slutter lovens titel med en populærtitel i parentes, bruges den alene. Reglen kender de love, der står i dens liste.

      ## Hvorfor

      Populærtitlen er kort, og den er en del af den rigtige titel.

      ## Kilde

      RF28. LK 7.5.1.

      ## Forkert

      ```lov
      Lov om torvehandel
      § 1. Der svares renter efter lov om renter og andre forhold ved forsinket betaling.
      ```

      ## Rigtigt

      ```lov
      Lov om torvehandel
      § 1. Der svares renter efter renteloven.
      ```
      """#,
      english: #"""
      # An act is named by its full title though it has a popular title in parentheses, which alone would do

      `reference/full-title` · severity: warning · catalogue: RF28



      ## Wrong

      ```lov
      Lov om torvehandel
      § 1. Der svares renter efter lov om renter og andre forhold ved forsinket betaling.
      ```

      ## Right

      ```lov
      Lov om torvehandel
      § 1. Der svares renter efter renteloven.
      ```
      """#),
    RulePage(
      id: "reference/glued-letter",
      title: "Tal og bogstav er skrevet sammen i en henvisning",
      englishTitle: "Number and letter are glued in a reference; Danish sections are written »§ 7 a«",
      catalogue: ["RF21"],
      danish: #"""
      # Tal og bogstav er skrevet sammen i en henvisning

      `reference/glued-letter` · oplysning (`information`) · katalog: RF21 · rettes af `lovsmed format`

      Danske paragraffer skrives med mellemrum: »§ 7 a«. (EU's artikler skrives uden: »artikel 3a«.)

      ## Hvorfor

      »§ 7a« findes ikke, når man søger efter »§ 7 a«.

      ## Kilde

      RF21. EUSG; LK18 2.3.6.5 skriver altid mellemrum.

      ## Forkert

      ```lov
      Lov om ændring af lov om bytræer
      § 1
      I lov nr. 10 af 1. januar 2020 om bytræer foretages følgende ændring:
      1. § 7a ophæves.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om bytræer
      § 1
      I lov nr. 10 af 1. januar 2020 om bytræer foretages følgende ændring:
      1. § 7 a ophæves.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # Number and letter are glued in a reference; Danish sections are written »§ 7 a«

      `reference/glued-letter` · severity: information · catalogue: RF21 · mended by `lovsmed format`



      ## Wrong

      ```lov
      Lov om ændring af lov om bytræer
      § 1
      I lov nr. 10 af 1. januar 2020 om bytræer foretages følgende ændring:
      1. § 7a ophæves.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om bytræer
      § 1
      I lov nr. 10 af 1. januar 2020 om bytræer foretages følgende ændring:
      1. § 7 a ophæves.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "reference/letter-case",
      title: "Bogstavet i en henvisning er skrevet med anden størrelse end i paragraffen",
      englishTitle: "The letter in a reference is written in another case than in the section it points at",
      catalogue: ["RF22"],
      danish: #"""
      # Bogstavet i en henvisning er skrevet med anden størrelse end i paragraffen

      `reference/letter-case` · advarsel (`warning`) · katalog: RF22

      Paragraffen hedder »§ 9 C«, henvisningen siger »§ 9 c«. Der er ingen tvivl om, hvad der er ment, men søgning
      svigter, og ordret gengivelse gør det også.

      ## Hvorfor

      En lov skriver sine bogstaver på én måde.

      ## Kilde

      RF22. Set i love i kraft; derfor en advarsel.

      ## Forkert

      ```lov
      Bekendtgørelse af lov om loppemarkeder
      § 9 C. Et marked kan holdes om aftenen.
      § 10. Aftenmarkeder efter § 9 c anmeldes til politiet.
      ```

      ## Rigtigt

      ```lov
      Bekendtgørelse af lov om loppemarkeder
      § 9 C. Et marked kan holdes om aftenen.
      § 10. Aftenmarkeder efter § 9 C anmeldes til politiet.
      ```
      """#,
      english: #"""
      # The letter in a reference is written in another case than in the section it points at

      `reference/letter-case` · severity: warning · catalogue: RF22



      ## Wrong

      ```lov
      Bekendtgørelse af lov om loppemarkeder
      § 9 C. Et marked kan holdes om aftenen.
      § 10. Aftenmarkeder efter § 9 c anmeldes til politiet.
      ```

      ## Right

      ```lov
      Bekendtgørelse af lov om loppemarkeder
      § 9 C. Et marked kan holdes om aftenen.
      § 10. Aftenmarkeder efter § 9 C anmeldes til politiet.
      ```
      """#),
    RulePage(
      id: "reference/level-order",
      title: "Leddene i en henvisning står i forkert rækkefølge",
      englishTitle: "The levels of a reference stand in the wrong order; the largest comes first",
      catalogue: ["RF23"],
      danish: #"""
      # Leddene i en henvisning står i forkert rækkefølge

      `reference/level-order` · mangel (`error`) · katalog: RF23

      Det største led står først: »§ 5, stk. 1, nr. 2«. Vendes de om, skal der »i« imellem: »nr. 2 i stk. 1«.

      ## Hvorfor

      »Nr. 2, stk. 1« kan læses som to henvisninger.

      ## Kilde

      RF23. EUSG 3.2.3.

      ## Forkert

      ```lov
      Lov om hundeskove
      § 1. I en hundeskov må
      1) hunde løbe frit og
      2) der ikke køres med motor.
      Stk. 2. Kørsel i strid med nr. 2, stk. 1, straffes med bøde.
      ```

      ## Rigtigt

      ```lov
      Lov om hundeskove
      § 1. I en hundeskov må
      1) hunde løbe frit og
      2) der ikke køres med motor.
      Stk. 2. Kørsel i strid med stk. 1, nr. 2, straffes med bøde.
      ```
      """#,
      english: #"""
      # The levels of a reference stand in the wrong order; the largest comes first

      `reference/level-order` · severity: error · catalogue: RF23



      ## Wrong

      ```lov
      Lov om hundeskove
      § 1. I en hundeskov må
      1) hunde løbe frit og
      2) der ikke køres med motor.
      Stk. 2. Kørsel i strid med nr. 2, stk. 1, straffes med bøde.
      ```

      ## Right

      ```lov
      Lov om hundeskove
      § 1. I en hundeskov må
      1) hunde løbe frit og
      2) der ikke køres med motor.
      Stk. 2. Kørsel i strid med stk. 1, nr. 2, straffes med bøde.
      ```
      """#),
    RulePage(
      id: "reference/line-break",
      title: "En henvisning er delt af et linjeskift",
      englishTitle: "A line break parts the sign from its number",
      catalogue: ["RF18"],
      danish: #"""
      # En henvisning er delt af et linjeskift

      `reference/line-break` · overvej (`hint`) · katalog: RF18 · ikke slået til

      Et hårdt mellemrum holder »§« og tallet sammen på linjen. Reglen er ikke slået til, for i tekst med faste linjer
      skilles de uden skade.

      ## Hvorfor

      Et tegn alene ved linjens slutning er svært at læse.

      ## Kilde

      RF18. Almindelig praksis.

      ## Forkert

      ```lov
      Lov om drikkefontæner
      § 1. Kommunalbestyrelsen opstiller drikkefontæner på torve, i parker og på stranden, jf. dog §
      2.
      § 2. Der opstilles ingen på kirkegårde.
      ```

      ## Rigtigt

      ```lov
      Lov om drikkefontæner
      § 1. Kommunalbestyrelsen opstiller drikkefontæner på torve, i parker og på stranden, jf. dog § 2.
      § 2. Der opstilles ingen på kirkegårde.
      ```
      """#,
      english: #"""
      # A line break parts the sign from its number

      `reference/line-break` · severity: hint · catalogue: RF18 · off by default

      Off by default.

      ## Wrong

      ```lov
      Lov om drikkefontæner
      § 1. Kommunalbestyrelsen opstiller drikkefontæner på torve, i parker og på stranden, jf. dog §
      2.
      § 2. Der opstilles ingen på kirkegårde.
      ```

      ## Right

      ```lov
      Lov om drikkefontæner
      § 1. Kommunalbestyrelsen opstiller drikkefontæner på torve, i parker og på stranden, jf. dog § 2.
      § 2. Der opstilles ingen på kirkegårde.
      ```
      """#),
    RulePage(
      id: "reference/long-dash",
      title: "Der står tankestreg i en række",
      englishTitle: "A dash stands in a range, where a hyphen without spaces belongs",
      catalogue: ["RF25"],
      danish: #"""
      # Der står tankestreg i en række

      `reference/long-dash` · overvej (`hint`) · katalog: RF25 · rettes af `lovsmed format`

      Rækker skrives med bindestreg uden mellemrum: »§§ 4-7«.

      ## Hvorfor

      Rækken findes ikke, når man søger.

      ## Kilde

      RF25. Alle eksempler i vejledningen; ingen sætning siger det, og reglen er derfor kun et vink.

      ## Forkert

      ```lov
      Lov om både
      § 1. Overtrædelse af §§ 2–4 straffes med bøde.
      § 2. En båd skal have lanterne.
      § 3. En båd skal have redningsveste.
      § 4. En båd skal have anker.
      ```

      ## Rigtigt

      ```lov
      Lov om både
      § 1. Overtrædelse af §§ 2-4 straffes med bøde.
      § 2. En båd skal have lanterne.
      § 3. En båd skal have redningsveste.
      § 4. En båd skal have anker.
      ```
      """#,
      english: #"""
      # A dash stands in a range, where a hyphen without spaces belongs

      `reference/long-dash` · severity: hint · catalogue: RF25 · mended by `lovsmed format`



      ## Wrong

      ```lov
      Lov om både
      § 1. Overtrædelse af §§ 2–4 straffes med bøde.
      § 2. En båd skal have lanterne.
      § 3. En båd skal have redningsveste.
      § 4. En båd skal have anker.
      ```

      ## Right

      ```lov
      Lov om både
      § 1. Overtrædelse af §§ 2-4 straffes med bøde.
      § 2. En båd skal have lanterne.
      § 3. En båd skal have redningsveste.
      § 4. En båd skal have anker.
      ```
      """#),
    RulePage(
      id: "reference/missing-closing-comma",
      title: "Der mangler komma efter en henvisning i flere led",
      englishTitle: "The comma lacks that closes a reference of two or more levels where the sentence goes on",
      catalogue: ["RF15"],
      danish: #"""
      # Der mangler komma efter en henvisning i flere led

      `reference/missing-closing-comma` · oplysning (`information`) · katalog: RF15

      En henvisning i to eller flere led lukkes med komma, når sætningen fortsætter: »§ 5, stk. 2, kan«. Før punktum,
      kolon, semikolon og slutparentes er der intet.

      ## Hvorfor

      Kommaet viser, hvor henvisningen slutter.

      ## Kilde

      RF15. EUSG 3.2.3; eksemplerne i LK 3.4.5.5.

      ## Forkert

      ```lov
      Lov om byhaver
      § 1. Tilladelse efter § 2, stk. 2 kan tilbagekaldes.
      § 2. Byhaver må anlægges på kommunale arealer.
      Stk. 2. På andre arealer kræves tilladelse.
      ```

      ## Rigtigt

      ```lov
      Lov om byhaver
      § 1. Tilladelse efter § 2, stk. 2, kan tilbagekaldes.
      § 2. Byhaver må anlægges på kommunale arealer.
      Stk. 2. På andre arealer kræves tilladelse.
      ```
      """#,
      english: #"""
      # The comma lacks that closes a reference of two or more levels where the sentence goes on

      `reference/missing-closing-comma` · severity: information · catalogue: RF15



      ## Wrong

      ```lov
      Lov om byhaver
      § 1. Tilladelse efter § 2, stk. 2 kan tilbagekaldes.
      § 2. Byhaver må anlægges på kommunale arealer.
      Stk. 2. På andre arealer kræves tilladelse.
      ```

      ## Right

      ```lov
      Lov om byhaver
      § 1. Tilladelse efter § 2, stk. 2, kan tilbagekaldes.
      § 2. Byhaver må anlægges på kommunale arealer.
      Stk. 2. På andre arealer kræves tilladelse.
      ```
      """#),
    RulePage(
      id: "reference/missing-comma",
      title: "Der mangler komma mellem leddene i en henvisning",
      englishTitle: "A comma lacks between the levels of a reference",
      catalogue: ["RF14"],
      danish: #"""
      # Der mangler komma mellem leddene i en henvisning

      `reference/missing-comma` · advarsel (`warning`) · katalog: RF14

      Komma og mellemrum står mellem paragraf, stykke, nummer, litra og punktum: »§ 5, stk. 2, nr. 3«. I love i kraft er
      fundet en oplysning, da teksten dér ikke kan rettes uden en lovændring.

      ## Hvorfor

      Uden komma er det svært at se, hvor ét led slutter og det næste begynder, og søgning efter henvisningen svigter.

      ## Kilde

      RF14. LK 3.4.5.3, EUSG 3.2.3.

      ## Forkert

      ```lov
      Lov om byhaver
      § 1. En byhave anlægges efter kommunalbestyrelsens tilladelse, jf. dog § 2 stk. 2.
      § 2. Tilladelsen gælder i 3 år.
      Stk. 2. Byhaver på private arealer kræver ikke tilladelse.
      ```

      ## Rigtigt

      ```lov
      Lov om byhaver
      § 1. En byhave anlægges efter kommunalbestyrelsens tilladelse, jf. dog § 2, stk. 2.
      § 2. Tilladelsen gælder i 3 år.
      Stk. 2. Byhaver på private arealer kræver ikke tilladelse.
      ```
      """#,
      english: #"""
      # A comma lacks between the levels of a reference

      `reference/missing-comma` · severity: warning · catalogue: RF14

      In law in force the finding is information only.

      ## Wrong

      ```lov
      Lov om byhaver
      § 1. En byhave anlægges efter kommunalbestyrelsens tilladelse, jf. dog § 2 stk. 2.
      § 2. Tilladelsen gælder i 3 år.
      Stk. 2. Byhaver på private arealer kræver ikke tilladelse.
      ```

      ## Right

      ```lov
      Lov om byhaver
      § 1. En byhave anlægges efter kommunalbestyrelsens tilladelse, jf. dog § 2, stk. 2.
      § 2. Tilladelsen gælder i 3 år.
      Stk. 2. Byhaver på private arealer kræver ikke tilladelse.
      ```
      """#),
    RulePage(
      id: "reference/missing-elsewhere",
      title: "En henvisning til en anden lov peger på noget, der ikke findes i den",
      englishTitle: "A reference to another act points at something that act does not hold",
      catalogue: ["RF30"],
      danish: #"""
      # En henvisning til en anden lov peger på noget, der ikke findes i den

      `reference/missing-elsewhere` · advarsel (`warning`) · katalog: RF30

      Reglen slår henvisninger op i de love, der ligger i biblioteket (`--library`, `[library] folders`), og bruger den
      nyeste udgave af hver. Love, der ikke ligger der, siger den ikke noget om. I love i kraft er fundet kun en oplysning,
      for bibliotekets udgave kan være en anden end den, loven blev skrevet efter.

      ## Hvorfor

      Når stykker og paragraffer rykker i én lov, følger henvisningerne i andre love ikke med af sig selv, og ingen anden
      efterser dem.

      ## Kilde

      RF30. LK18 2.3.6.12: henvisninger i anden lovgivning rettes, når bestemmelser flyttes eller ophæves.

      ## Forkert

      ```lov
      Lov om lodser
      § 1. Lodsen følger fyrets vagtplan, jf. § 2, stk. 3, i lov om havnefyr.
      § 2. Loven træder i kraft den 1. maj 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om lodser
      § 1. Lodsen følger fyrets vagtplan, jf. § 2, stk. 2, i lov om havnefyr.
      § 2. Loven træder i kraft den 1. maj 2028.
      ```
      """#,
      english: #"""
      # A reference to another act points at something that act does not hold

      `reference/missing-elsewhere` · severity: warning · catalogue: RF30

      Only acts in the library are looked into, each in its newest version; in law in force the finding is information only.

      ## Wrong

      ```lov
      Lov om lodser
      § 1. Lodsen følger fyrets vagtplan, jf. § 2, stk. 3, i lov om havnefyr.
      § 2. Loven træder i kraft den 1. maj 2028.
      ```

      ## Right

      ```lov
      Lov om lodser
      § 1. Lodsen følger fyrets vagtplan, jf. § 2, stk. 2, i lov om havnefyr.
      § 2. Loven træder i kraft den 1. maj 2028.
      ```
      """#),
    RulePage(
      id: "reference/missing-section-sign",
      title: "Der mangler »§« foran et paragrafnummer",
      englishTitle: "»§« lacks before a section's number: »jf. 15, stk. 5«",
      catalogue: [],
      danish: #"""
      # Der mangler »§« foran et paragrafnummer

      `reference/missing-section-sign` · advarsel (`warning`)

      »Jf. 15, stk. 5« skal være »jf. § 15, stk. 5«. Reglen melder kun, hvor loven har en sådan bestemmelse.

      ## Hvorfor

      Uden tegnet læses stykket som et stykke i den paragraf, hvor henvisningen står.

      ## Kilde

      LK 3.4.5.3. Set i love i kraft.

      ## Forkert

      ```lov
      Lov om fodboldbaner
      § 1. Banen skal have lys, jf. dog 2, stk. 2.
      § 2. Banen skal have drænet underlag.
      Stk. 2. Baner til børn må være uden lys.
      ```

      ## Rigtigt

      ```lov
      Lov om fodboldbaner
      § 1. Banen skal have lys, jf. dog § 2, stk. 2.
      § 2. Banen skal have drænet underlag.
      Stk. 2. Baner til børn må være uden lys.
      ```
      """#,
      english: #"""
      # »§« lacks before a section's number: »jf. 15, stk. 5«

      `reference/missing-section-sign` · severity: warning

      Reported only where the act has such a provision.

      ## Wrong

      ```lov
      Lov om fodboldbaner
      § 1. Banen skal have lys, jf. dog 2, stk. 2.
      § 2. Banen skal have drænet underlag.
      Stk. 2. Baner til børn må være uden lys.
      ```

      ## Right

      ```lov
      Lov om fodboldbaner
      § 1. Banen skal have lys, jf. dog § 2, stk. 2.
      § 2. Banen skal have drænet underlag.
      Stk. 2. Baner til børn må være uden lys.
      ```
      """#),
    RulePage(
      id: "reference/missing-space",
      title: "Der mangler mellemrum i en henvisning",
      englishTitle: "A space lacks in a reference: between sign and number, after a comma, or before »§«",
      catalogue: ["RF17"],
      danish: #"""
      # Der mangler mellemrum i en henvisning

      `reference/missing-space` · overvej (`hint`) · katalog: RF17 · rettes af `lovsmed format`

      Der er mellemrum mellem tegn og tal, efter komma og før »§«: »jf. § 5, stk. 2«.

      ## Hvorfor

      »§5,stk.2« er svær at læse, og den findes ikke, når man søger.

      ## Kilde

      RF17. Alle eksempler i LK skrives sådan; ingen sætning siger det, og reglen er derfor kun et vink.

      ## Forkert

      ```lov
      Lov om drikkefontæner
      § 1. Kommunalbestyrelsen opstiller drikkefontæner, jf. dog §2.
      § 2. Der opstilles ingen på kirkegårde.
      ```

      ## Rigtigt

      ```lov
      Lov om drikkefontæner
      § 1. Kommunalbestyrelsen opstiller drikkefontæner, jf. dog § 2.
      § 2. Der opstilles ingen på kirkegårde.
      ```
      """#,
      english: #"""
      # A space lacks in a reference: between sign and number, after a comma, or before »§«

      `reference/missing-space` · severity: hint · catalogue: RF17 · mended by `lovsmed format`



      ## Wrong

      ```lov
      Lov om drikkefontæner
      § 1. Kommunalbestyrelsen opstiller drikkefontæner, jf. dog §2.
      § 2. Der opstilles ingen på kirkegårde.
      ```

      ## Right

      ```lov
      Lov om drikkefontæner
      § 1. Kommunalbestyrelsen opstiller drikkefontæner, jf. dog § 2.
      § 2. Der opstilles ingen på kirkegårde.
      ```
      """#),
    RulePage(
      id: "reference/missing-subsection",
      title: "En henvisning springer stykket over",
      englishTitle: "A reference leaves out the subsection though the section has several",
      catalogue: ["RF07"],
      danish: #"""
      # En henvisning springer stykket over

      `reference/missing-subsection` · advarsel (`warning`) · katalog: RF07

      Har paragraffen flere stykker, nævnes stykket før nummer, litra og punktum: »§ 5, stk. 1, nr. 3«.

      ## Hvorfor

      »§ 5, nr. 3« kan kun læses, så længe ét stykke har numre; får et andet stykke numre, ved ingen, hvad der er ment.

      ## Kilde

      RF07. LK 3.4.5.3.

      ## Forkert

      ```lov
      Lov om hundeskove
      § 1. I en hundeskov må
      1) hunde løbe frit og
      2) der ikke køres med motor.
      Stk. 2. Hegnet vedligeholdes af ejeren.
      § 2. Overtrædelse af § 1, nr. 2, straffes med bøde.
      ```

      ## Rigtigt

      ```lov
      Lov om hundeskove
      § 1. I en hundeskov må
      1) hunde løbe frit og
      2) der ikke køres med motor.
      Stk. 2. Hegnet vedligeholdes af ejeren.
      § 2. Overtrædelse af § 1, stk. 1, nr. 2, straffes med bøde.
      ```
      """#,
      english: #"""
      # A reference leaves out the subsection though the section has several

      `reference/missing-subsection` · severity: warning · catalogue: RF07



      ## Wrong

      ```lov
      Lov om hundeskove
      § 1. I en hundeskov må
      1) hunde løbe frit og
      2) der ikke køres med motor.
      Stk. 2. Hegnet vedligeholdes af ejeren.
      § 2. Overtrædelse af § 1, nr. 2, straffes med bøde.
      ```

      ## Right

      ```lov
      Lov om hundeskove
      § 1. I en hundeskov må
      1) hunde løbe frit og
      2) der ikke køres med motor.
      Stk. 2. Hegnet vedligeholdes af ejeren.
      § 2. Overtrædelse af § 1, stk. 1, nr. 2, straffes med bøde.
      ```
      """#),
    RulePage(
      id: "reference/missing-target",
      title: "En henvisning peger på noget, der ikke findes",
      englishTitle: "A reference points at something that does not exist",
      catalogue: ["RF01", "RF02", "RF03", "RF04", "RF05"],
      danish: #"""
      # En henvisning peger på noget, der ikke findes

      `reference/missing-target` · mangel (`error`) · katalog: RF01, RF02, RF03, RF04, RF05

      Reglen slår hver henvisning op i teksten selv: paragraf, stykke, nummer, litra, punktum, kapitel, afsnit og bilag.
      Beskeden siger, hvad der blev ledt efter, og hvad der står i stedet. Punktummer tælles forfra i hvert nummer og
      litra. Henvisninger til andre love melder reglen ikke, og heller ikke dem, der står i noter og i gengivne
      ikrafttrædelsesbestemmelser. I love i kraft vejer det mindre, når en række blot går ud over det sidste stykke,
      når det er et punktum, der mangler, eller når listens egne numre er i uorden (advarsel), og når henvisningen står i lovens egne overgangsbestemmelser, der
      taler om loven, som den var (oplysning).

      ## Hvorfor

      En henvisning, der ikke findes, er som regel glemt, da stykker eller paragraffer rykkede. Læseren kan ikke se, hvad
      der gælder.

      ## Kilde

      RF01-RF05. LK18 2.3.6.12: henvisninger i loven rettes, når bestemmelser flyttes eller ophæves.

      ## Forkert

      ```lov
      Lov om kolonihaver
      § 1. En kolonihave må kun bebos fra april til september, jf. dog § 2, stk. 3.
      § 2. Kommunalbestyrelsen kan give dispensation.
      Stk. 2. Dispensationen gælder i 2 år.
      ```

      ```lov
      Lov om kolonihaver
      § 1. En kolonihave må kun bebos fra april til september. Havens hus må højst være 50 m2, jf. dog § 4.
      § 2. § 1, 3. pkt., gælder ikke for redskabsskure.
      ```

      ## Rigtigt

      ```lov
      Lov om kolonihaver
      § 1. En kolonihave må kun bebos fra april til september, jf. dog § 2, stk. 2.
      § 2. Kommunalbestyrelsen kan i særlige tilfælde give tilladelse til beboelse om vinteren, jf. straffelovens § 299.
      Stk. 2. Tilladelsen gælder i 2 år.
      ```
      """#,
      english: #"""
      # A reference points at something that does not exist

      `reference/missing-target` · severity: error · catalogue: RF01, RF02, RF03, RF04, RF05

      Every reference is looked up in the text: section, subsection, item, point, sentence, chapter, part and annex. References to other acts are not reported. In law in force a range that merely runs past the last provision, or a missing sentence, is a warning, and what stands in the act's own transition is information.

      ## Wrong

      ```lov
      Lov om kolonihaver
      § 1. En kolonihave må kun bebos fra april til september, jf. dog § 2, stk. 3.
      § 2. Kommunalbestyrelsen kan give dispensation.
      Stk. 2. Dispensationen gælder i 2 år.
      ```

      ```lov
      Lov om kolonihaver
      § 1. En kolonihave må kun bebos fra april til september. Havens hus må højst være 50 m2, jf. dog § 4.
      § 2. § 1, 3. pkt., gælder ikke for redskabsskure.
      ```

      ## Right

      ```lov
      Lov om kolonihaver
      § 1. En kolonihave må kun bebos fra april til september, jf. dog § 2, stk. 2.
      § 2. Kommunalbestyrelsen kan i særlige tilfælde give tilladelse til beboelse om vinteren, jf. straffelovens § 299.
      Stk. 2. Tilladelsen gælder i 2 år.
      ```
      """#),
    RulePage(
      id: "reference/oj-citation",
      title: "En henvisning til EU-Tidende passer ikke til datoen",
      englishTitle: "A citation of the Official Journal does not fit its date: from 1 October 2023 without issue and page",
      catalogue: ["RF35"],
      danish: #"""
      # En henvisning til EU-Tidende passer ikke til datoen

      `reference/oj-citation` · advarsel (`warning`) · katalog: RF35

      Retsakter fra den 1. oktober 2023 og senere citeres uden nummer og side: »EU-Tidende, L af 31. oktober 2023«.
      Ældre har år, nummer og side: »EU-Tidende 2016, nr. L 119, side 1«.

      ## Hvorfor

      EU-Tidende udkommer siden da med hver retsakt for sig; der er ingen sider at slå op på.

      ## Kilde

      RF35. LK 7.4.5.1.

      ## Forkert

      ```lov
      Lov om ændring af lov om batterier
      § 1
      I lov nr. 10 af 1. januar 2020 om batterier foretages følgende ændring:
      1. Fodnoten til lovens titel affattes således:
      »1) Loven gennemfører dele af et direktiv, EU-Tidende 2024, nr. L 1500, side 1.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om batterier
      § 1
      I lov nr. 10 af 1. januar 2020 om batterier foretages følgende ændring:
      1. Fodnoten til lovens titel affattes således:
      »1) Loven gennemfører dele af et direktiv, EU-Tidende, L af 29. maj 2024.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # A citation of the Official Journal does not fit its date: from 1 October 2023 without issue and page

      `reference/oj-citation` · severity: warning · catalogue: RF35



      ## Wrong

      ```lov
      Lov om ændring af lov om batterier
      § 1
      I lov nr. 10 af 1. januar 2020 om batterier foretages følgende ændring:
      1. Fodnoten til lovens titel affattes således:
      »1) Loven gennemfører dele af et direktiv, EU-Tidende 2024, nr. L 1500, side 1.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om batterier
      § 1
      I lov nr. 10 af 1. januar 2020 om batterier foretages følgende ændring:
      1. Fodnoten til lovens titel affattes således:
      »1) Loven gennemfører dele af et direktiv, EU-Tidende, L af 29. maj 2024.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "reference/own-section",
      title: "En henvisning nævner den paragraf, den selv står i",
      englishTitle: "A reference names the section it stands in, where »stk. 2« would do",
      catalogue: ["RF26"],
      danish: #"""
      # En henvisning nævner den paragraf, den selv står i

      `reference/own-section` · overvej (`hint`) · katalog: RF26

      Inden for samme paragraf er »stk. 2« nok.

      ## Hvorfor

      Det fulde nummer får læseren til at lede et andet sted.

      ## Kilde

      RF26. Almindelig praksis.

      ## Forkert

      ```lov
      Lov om hundeskove
      § 1. En hundeskov skal være indhegnet, jf. dog § 1, stk. 2.
      Stk. 2. Hegn er ikke nødvendigt, hvor skoven grænser til vand.
      ```

      ## Rigtigt

      ```lov
      Lov om hundeskove
      § 1. En hundeskov skal være indhegnet, jf. dog stk. 2.
      Stk. 2. Hegn er ikke nødvendigt, hvor skoven grænser til vand.
      ```
      """#,
      english: #"""
      # A reference names the section it stands in, where »stk. 2« would do

      `reference/own-section` · severity: hint · catalogue: RF26



      ## Wrong

      ```lov
      Lov om hundeskove
      § 1. En hundeskov skal være indhegnet, jf. dog § 1, stk. 2.
      Stk. 2. Hegn er ikke nødvendigt, hvor skoven grænser til vand.
      ```

      ## Right

      ```lov
      Lov om hundeskove
      § 1. En hundeskov skal være indhegnet, jf. dog stk. 2.
      Stk. 2. Hegn er ikke nødvendigt, hvor skoven grænser til vand.
      ```
      """#),
    RulePage(
      id: "reference/point-parenthesis",
      title: "Et litra i en henvisning har parentes",
      englishTitle: "A point in a reference carries a parenthesis; references are written »litra a«",
      catalogue: ["RF20"],
      danish: #"""
      # Et litra i en henvisning har parentes

      `reference/point-parenthesis` · oplysning (`information`) · katalog: RF20

      I loven selv står »a)« foran teksten, men i henvisninger skrives »litra a« uden parentes. EU-retsakter har parentes;
      henvisninger til dem melder reglen ikke.

      ## Hvorfor

      Parentesen forveksles med slutningen på en indskudt bemærkning.

      ## Kilde

      RF20. Formen i LK 3.4.5.3.

      ## Forkert

      ```lov
      Lov om skilte
      § 1. Et skilt må
      1) ikke blænde, og
      2) kun være belyst, hvis det
      a) vejleder trafikken eller
      b) viser vej til en læge.
      § 2. Skilte efter § 1, nr. 2, litra a), opsættes af vejmyndigheden.
      ```

      ## Rigtigt

      ```lov
      Lov om skilte
      § 1. Kravene til skilte er:
      1) Skilte må ikke blænde.
      2) Belyste skilte må kun:
      a) Vejlede trafikken.
      b) Vise vej til en læge.
      § 2. Skilte efter § 1, nr. 2, litra a, opsættes af vejmyndigheden.
      ```
      """#,
      english: #"""
      # A point in a reference carries a parenthesis; references are written »litra a«

      `reference/point-parenthesis` · severity: information · catalogue: RF20

      Not reported for acts of the EU.

      ## Wrong

      ```lov
      Lov om skilte
      § 1. Et skilt må
      1) ikke blænde, og
      2) kun være belyst, hvis det
      a) vejleder trafikken eller
      b) viser vej til en læge.
      § 2. Skilte efter § 1, nr. 2, litra a), opsættes af vejmyndigheden.
      ```

      ## Right

      ```lov
      Lov om skilte
      § 1. Kravene til skilte er:
      1) Skilte må ikke blænde.
      2) Belyste skilte må kun:
      a) Vejlede trafikken.
      b) Vise vej til en læge.
      § 2. Skilte efter § 1, nr. 2, litra a, opsættes af vejmyndigheden.
      ```
      """#),
    RulePage(
      id: "reference/range-of-two",
      title: "En række med bindestreg dækker kun to bestemmelser",
      englishTitle: "A range with a hyphen spans two provisions only; two neighbours are cited with »og«",
      catalogue: ["RF12"],
      danish: #"""
      # En række med bindestreg dækker kun to bestemmelser

      `reference/range-of-two` · overvej (`hint`) · katalog: RF12

      To nabobestemmelser nævnes med »og«: »§§ 9 og 10«. Bindestreg bruges om tre eller flere. Meningen er ikke helt den
      samme: »§§ 9-10« tager en senere § 9 a med.

      ## Hvorfor

      Bindestregen får læseren til at lede efter noget imellem.

      ## Kilde

      RF12. Alle eksempler i vejledningen; ingen sætning siger det, og reglen er derfor kun et vink.

      ## Forkert

      ```lov
      Lov om både
      § 1. Overtrædelse af §§ 2-3 straffes med bøde.
      § 2. En båd skal have lanterne.
      § 3. En båd skal have redningsveste.
      ```

      ## Rigtigt

      ```lov
      Lov om både
      § 1. Overtrædelse af §§ 2 og 3 straffes med bøde.
      § 2. En båd skal have lanterne.
      § 3. En båd skal have redningsveste.
      ```
      """#,
      english: #"""
      # A range with a hyphen spans two provisions only; two neighbours are cited with »og«

      `reference/range-of-two` · severity: hint · catalogue: RF12



      ## Wrong

      ```lov
      Lov om både
      § 1. Overtrædelse af §§ 2-3 straffes med bøde.
      § 2. En båd skal have lanterne.
      § 3. En båd skal have redningsveste.
      ```

      ## Right

      ```lov
      Lov om både
      § 1. Overtrædelse af §§ 2 og 3 straffes med bøde.
      § 2. En båd skal have lanterne.
      § 3. En båd skal have redningsveste.
      ```
      """#),
    RulePage(
      id: "reference/range-order",
      title: "En række nævner det højeste nummer først",
      englishTitle: "A range names the highest number first, or the same number twice",
      catalogue: ["RF13"],
      danish: #"""
      # En række nævner det højeste nummer først

      `reference/range-order` · mangel (`error`) · katalog: RF13

      »Stk. 5-3« og »§§ 4-4« dækker ingenting. Reglen ser på alle rækker, også i henvisninger til andre love.

      ## Hvorfor

      Læseren kan ikke vide, om numrene er byttet om, eller om det ene er forkert.

      ## Kilde

      RF13.

      ## Forkert

      ```lov
      Lov om cykelparkering
      § 1. Cykler må parkeres på torve.
      Stk. 2. Cykler må ikke spærre for udrykningskøretøjer.
      Stk. 3. Cykler må ikke lænkes til træer.
      Stk. 4. Overtrædelse af stk. 3-2 straffes med bøde.
      ```

      ## Rigtigt

      ```lov
      Lov om cykelparkering
      § 1. Cykler må parkeres på torve.
      Stk. 2. Cykler må ikke spærre for udrykningskøretøjer.
      Stk. 3. Cykler må ikke lænkes til træer.
      Stk. 4. Overtrædelse af stk. 1-3 straffes med bøde.
      ```
      """#,
      english: #"""
      # A range names the highest number first, or the same number twice

      `reference/range-order` · severity: error · catalogue: RF13



      ## Wrong

      ```lov
      Lov om cykelparkering
      § 1. Cykler må parkeres på torve.
      Stk. 2. Cykler må ikke spærre for udrykningskøretøjer.
      Stk. 3. Cykler må ikke lænkes til træer.
      Stk. 4. Overtrædelse af stk. 3-2 straffes med bøde.
      ```

      ## Right

      ```lov
      Lov om cykelparkering
      § 1. Cykler må parkeres på torve.
      Stk. 2. Cykler må ikke spærre for udrykningskøretøjer.
      Stk. 3. Cykler må ikke lænkes til træer.
      Stk. 4. Overtrædelse af stk. 1-3 straffes med bøde.
      ```
      """#),
    RulePage(
      id: "reference/repealed-target",
      title: "En henvisning peger på en ophævet bestemmelse",
      englishTitle: "A reference points at a repealed provision",
      catalogue: [],
      danish: #"""
      # En henvisning peger på en ophævet bestemmelse

      `reference/repealed-target` · advarsel (`warning`)

      Bestemmelsen står som »(Ophævet)«. Reglen ser på henvisninger, der alene peger på ophævede bestemmelser; »§§ 3-9« kan
      godt spænde over en ophævet paragraf. Det er kun en oplysning, når rækken slutter med en ophævet bestemmelse, når
      bestemmelsen er udeladt (»(Udelades)« er ikke ophævet, blot ikke gengivet), og når henvisningen står i lovens egne
      overgangsbestemmelser.

      ## Hvorfor

      Henvisningen har mistet sit indhold, da bestemmelsen blev ophævet, og skulle være rettet samtidig.

      ## Kilde

      LK18 2.3.6.12: henvisninger rettes, når bestemmelser ophæves. Love i kraft har sådanne henvisninger, og de kan
      have betydning for gamle forhold; derfor er reglen kun en advarsel.

      ## Forkert

      ```lov
      Lov om havnebade
      § 1. Kommunalbestyrelsen fører tilsyn med havnebade, jf. dog § 2.
      § 2. (Ophævet)
      § 3. Overtrædelse af påbud straffes med bøde.
      ```

      ## Rigtigt

      ```lov
      Lov om havnebade
      § 1. Kommunalbestyrelsen fører tilsyn med havnebade, jf. dog § 3.
      § 2. (Ophævet)
      § 3. Staten fører tilsyn med bade i statshavne.
      ```
      """#,
      english: #"""
      # A reference points at a repealed provision

      `reference/repealed-target` · severity: warning

      Only references all of whose targets are repealed are reported; a range may well span a repealed section. Ranges that end with one, provisions left out in print, and what stands in the act's own transition are information.

      ## Wrong

      ```lov
      Lov om havnebade
      § 1. Kommunalbestyrelsen fører tilsyn med havnebade, jf. dog § 2.
      § 2. (Ophævet)
      § 3. Overtrædelse af påbud straffes med bøde.
      ```

      ## Right

      ```lov
      Lov om havnebade
      § 1. Kommunalbestyrelsen fører tilsyn med havnebade, jf. dog § 3.
      § 2. (Ophævet)
      § 3. Staten fører tilsyn med bade i statshavne.
      ```
      """#),
    RulePage(
      id: "reference/repeated-designation",
      title: "En betegnelse gentages i en simpel opregning",
      englishTitle: "A designation is repeated in a plain list; it is written once: »stk. 2 og 3«",
      catalogue: ["RF24"],
      danish: #"""
      # En betegnelse gentages i en simpel opregning

      `reference/repeated-designation` · oplysning (`information`) · katalog: RF24

      Inden for samme led skrives betegnelsen én gang: »stk. 2 og 3«. Den gentages, når der kommer flere led imellem:
      »stk. 2, nr. 1, og stk. 3«.

      ## Hvorfor

      Gentagelsen får læseren til at tro, at noget andet begynder.

      ## Kilde

      RF24. EUSG 3.2.3.

      ## Forkert

      ```lov
      Lov om vejfester
      § 1. En vejfest anmeldes til politiet.
      Stk. 2. Vejen må spærres.
      Stk. 3. Spærringen fjernes senest kl. 1.
      § 2. § 1, stk. 2 og stk. 3, gælder ikke for motorveje.
      ```

      ## Rigtigt

      ```lov
      Lov om vejfester
      § 1. En vejfest anmeldes til politiet.
      Stk. 2. Vejen må spærres.
      Stk. 3. Spærringen fjernes senest kl. 1.
      § 2. § 1, stk. 2 og 3, gælder ikke for motorveje.
      ```
      """#,
      english: #"""
      # A designation is repeated in a plain list; it is written once: »stk. 2 og 3«

      `reference/repeated-designation` · severity: information · catalogue: RF24



      ## Wrong

      ```lov
      Lov om vejfester
      § 1. En vejfest anmeldes til politiet.
      Stk. 2. Vejen må spærres.
      Stk. 3. Spærringen fjernes senest kl. 1.
      § 2. § 1, stk. 2 og stk. 3, gælder ikke for motorveje.
      ```

      ## Right

      ```lov
      Lov om vejfester
      § 1. En vejfest anmeldes til politiet.
      Stk. 2. Vejen må spærres.
      Stk. 3. Spærringen fjernes senest kl. 1.
      § 2. § 1, stk. 2 og 3, gælder ikke for motorveje.
      ```
      """#),
    RulePage(
      id: "reference/self-reference",
      title: "Et stykke henviser til sig selv",
      englishTitle: "A stykke refers to itself, mostly because stykker have moved and the reference has not",
      catalogue: ["RF06"],
      danish: #"""
      # Et stykke henviser til sig selv

      `reference/self-reference` · advarsel (`warning`) · katalog: RF06

      Stk. 3 siger »jf. stk. 3« eller »bortset fra stk. 3«. Reglen ser ikke på henvisninger til et nummer eller et
      punktum i stykket og ikke på rækker.

      ## Hvorfor

      Det er som regel en rest: stykkerne er rykket, og henvisningen er ikke fulgt med.

      ## Kilde

      RF06. LK18 2.3.6.12.

      ## Forkert

      ```lov
      Lov om badebroer
      § 1. En badebro må anlægges uden tilladelse.
      Stk. 2. Broen må højst være 30 m lang, jf. dog stk. 2.
      Stk. 3. I havne må broen være 50 m lang.
      ```

      ## Rigtigt

      ```lov
      Lov om badebroer
      § 1. En badebro må anlægges uden tilladelse.
      Stk. 2. Broen må højst være 30 m lang, jf. dog stk. 3.
      Stk. 3. I havne må broen være 50 m lang.
      ```
      """#,
      english: #"""
      # A stykke refers to itself, mostly because stykker have moved and the reference has not

      `reference/self-reference` · severity: warning · catalogue: RF06



      ## Wrong

      ```lov
      Lov om badebroer
      § 1. En badebro må anlægges uden tilladelse.
      Stk. 2. Broen må højst være 30 m lang, jf. dog stk. 2.
      Stk. 3. I havne må broen være 50 m lang.
      ```

      ## Right

      ```lov
      Lov om badebroer
      § 1. En badebro må anlægges uden tilladelse.
      Stk. 2. Broen må højst være 30 m lang, jf. dog stk. 3.
      Stk. 3. I havne må broen være 50 m lang.
      ```
      """#),
    RulePage(
      id: "reference/single-sign-for-several",
      title: "Et enkelt »§« står foran flere paragraffer",
      englishTitle: "A single »§« stands before several sections, which take »§§«",
      catalogue: ["RF10"],
      danish: #"""
      # Et enkelt »§« står foran flere paragraffer

      `reference/single-sign-for-several` · advarsel (`warning`) · katalog: RF10

      Flere hele paragraffer nævnes med »§§«: »§§ 4 og 5«, »§§ 4-7«.

      ## Hvorfor

      »§ 4 og 5« ser ud, som om noget mangler foran 5.

      ## Kilde

      RF10. LK 3.4.5.1.

      ## Forkert

      ```lov
      Lov om markedspladser
      § 1. Overtrædelse af § 2 og 3 straffes med bøde.
      § 2. En markedsplads ryddes hver aften.
      § 3. Biler må ikke køre på pladsen.
      ```

      ## Rigtigt

      ```lov
      Lov om markedspladser
      § 1. Overtrædelse af §§ 2 og 3 straffes med bøde.
      § 2. En markedsplads ryddes hver aften.
      § 3. Biler må ikke køre på pladsen.
      ```
      """#,
      english: #"""
      # A single »§« stands before several sections, which take »§§«

      `reference/single-sign-for-several` · severity: warning · catalogue: RF10



      ## Wrong

      ```lov
      Lov om markedspladser
      § 1. Overtrædelse af § 2 og 3 straffes med bøde.
      § 2. En markedsplads ryddes hver aften.
      § 3. Biler må ikke køre på pladsen.
      ```

      ## Right

      ```lov
      Lov om markedspladser
      § 1. Overtrædelse af §§ 2 og 3 straffes med bøde.
      § 2. En markedsplads ryddes hver aften.
      § 3. Biler må ikke køre på pladsen.
      ```
      """#),
    RulePage(
      id: "reference/superfluous-closing-comma",
      title: "Der står komma efter en henvisning i ét led",
      englishTitle: "A comma follows a reference of one level",
      catalogue: ["RF16"],
      danish: #"""
      # Der står komma efter en henvisning i ét led

      `reference/superfluous-closing-comma` · overvej (`hint`) · katalog: RF16 · ikke slået til

      »Tilladelse efter § 5, kan gives« har et komma for meget; kun henvisninger i flere led lukkes med komma. Reglen er
      ikke slået til, for kommaet hører ofte til en bisætning, og det kan et program ikke altid se.

      ## Hvorfor

      Kommaet skiller grundled og udsagnsled.

      ## Kilde

      RF16. Udledt af eksemplerne i vejledningen.

      ## Forkert

      ```lov
      Lov om byhaver
      § 1. Tilladelse efter § 2, kan tilbagekaldes.
      § 2. Byhaver må kun anlægges efter tilladelse.
      ```

      ## Rigtigt

      ```lov
      Lov om byhaver
      § 1. Tilladelse efter § 2 kan tilbagekaldes.
      § 2. Byhaver, der er omfattet af § 1, må kun anlægges efter tilladelse.
      ```
      """#,
      english: #"""
      # A comma follows a reference of one level

      `reference/superfluous-closing-comma` · severity: hint · catalogue: RF16 · off by default

      Off by default: the comma often closes a subordinate clause.

      ## Wrong

      ```lov
      Lov om byhaver
      § 1. Tilladelse efter § 2, kan tilbagekaldes.
      § 2. Byhaver må kun anlægges efter tilladelse.
      ```

      ## Right

      ```lov
      Lov om byhaver
      § 1. Tilladelse efter § 2 kan tilbagekaldes.
      § 2. Byhaver, der er omfattet af § 1, må kun anlægges efter tilladelse.
      ```
      """#),
    RulePage(
      id: "reference/superfluous-space",
      title: "Der er for mange mellemrum i en henvisning",
      englishTitle: "A space too many inside a reference, one before a comma, or one beside a hyphen",
      catalogue: ["RF17"],
      danish: #"""
      # Der er for mange mellemrum i en henvisning

      `reference/superfluous-space` · overvej (`hint`) · katalog: RF17 · rettes af `lovsmed format`

      Der er ét mellemrum mellem tegn og tal og ét efter komma, og intet før komma eller ved bindestreg: »§§ 5-7, stk. 2«.

      ## Hvorfor

      »§  5 , stk. 2« ser ud, som om noget er faldet ud, og den findes ikke, når man søger.

      ## Kilde

      RF17. Alle eksempler i LK skrives sådan; ingen sætning siger det, og reglen er derfor kun et vink.

      ## Forkert

      ```lov
      Lov om drikkefontæner
      § 1. Kommunalbestyrelsen opstiller drikkefontæner, jf. dog §  2 , stk. 2.
      § 2. Der opstilles ingen på kirkegårde.
      Stk. 2. Der opstilles ingen i skove.
      ```

      ## Rigtigt

      ```lov
      Lov om drikkefontæner
      § 1. Kommunalbestyrelsen opstiller drikkefontæner, jf. dog § 2, stk. 2.
      § 2. Der opstilles ingen på kirkegårde.
      Stk. 2. Der opstilles ingen i skove.
      ```
      """#,
      english: #"""
      # A space too many inside a reference, one before a comma, or one beside a hyphen

      `reference/superfluous-space` · severity: hint · catalogue: RF17 · mended by `lovsmed format`



      ## Wrong

      ```lov
      Lov om drikkefontæner
      § 1. Kommunalbestyrelsen opstiller drikkefontæner, jf. dog §  2 , stk. 2.
      § 2. Der opstilles ingen på kirkegårde.
      Stk. 2. Der opstilles ingen i skove.
      ```

      ## Right

      ```lov
      Lov om drikkefontæner
      § 1. Kommunalbestyrelsen opstiller drikkefontæner, jf. dog § 2, stk. 2.
      § 2. Der opstilles ingen på kirkegårde.
      Stk. 2. Der opstilles ingen i skove.
      ```
      """#),
    RulePage(
      id: "reference/superfluous-subsection",
      title: "En henvisning nævner stk. 1 i en paragraf med ét stykke",
      englishTitle: "A reference names stk. 1 of a section that has one stykke only",
      catalogue: ["RF08"],
      danish: #"""
      # En henvisning nævner stk. 1 i en paragraf med ét stykke

      `reference/superfluous-subsection` · oplysning (`information`) · katalog: RF08

      Har paragraffen kun ét stykke, citeres den uden »stk. 1«.

      ## Hvorfor

      Læseren leder efter stk. 2.

      ## Kilde

      RF08. Set i vejledningens eksempler og i love (LK18 2.3.6).

      ## Forkert

      ```lov
      Lov om hundeskove
      § 1. En hundeskov skal være indhegnet.
      § 2. Overtrædelse af § 1, stk. 1, straffes med bøde.
      ```

      ## Rigtigt

      ```lov
      Lov om hundeskove
      § 1. En hundeskov skal være indhegnet.
      § 2. Overtrædelse af § 1 straffes med bøde.
      ```
      """#,
      english: #"""
      # A reference names stk. 1 of a section that has one stykke only

      `reference/superfluous-subsection` · severity: information · catalogue: RF08



      ## Wrong

      ```lov
      Lov om hundeskove
      § 1. En hundeskov skal være indhegnet.
      § 2. Overtrædelse af § 1, stk. 1, straffes med bøde.
      ```

      ## Right

      ```lov
      Lov om hundeskove
      § 1. En hundeskov skal være indhegnet.
      § 2. Overtrædelse af § 1 straffes med bøde.
      ```
      """#),
    RulePage(
      id: "reference/superseded-consolidation",
      title: "En lovbekendtgørelse, der citeres med nummer og dato, er afløst af en nyere",
      englishTitle: "A consolidated act cited by number and date has been superseded by a newer one in the library",
      catalogue: ["RF31"],
      danish: #"""
      # En lovbekendtgørelse, der citeres med nummer og dato, er afløst af en nyere

      `reference/superseded-consolidation` · oplysning (`information`) · katalog: RF31

      Reglen slår nummer og dato op i biblioteket og ser, om det holder en nyere bekendtgørelse af samme lov. Den ser kun
      på udkast, og ikke på de indledninger, hvor en ændringslov nævner den lov, den ændrer.

      ## Hvorfor

      Læseren slår op i en tekst, der ikke gælder længere. Titlen alene følger loven, som den til enhver tid gælder.

      ## Kilde

      RF31. LK 7.5.1. En bestemt tekst kan være ment; derfor er reglen kun en oplysning.

      ## Forkert

      ```lov
      Lov om lodser
      § 1. Lodsen følger lov om fyrskibe, jf. lovbekendtgørelse nr. 7 af 2. maj 2011.
      § 2. Loven træder i kraft den 1. maj 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om lodser
      § 1. Lodsen følger lov om fyrskibe, jf. lovbekendtgørelse nr. 31 af 4. juni 2019.
      § 2. Loven træder i kraft den 1. maj 2028.
      ```
      """#,
      english: #"""
      # A consolidated act cited by number and date has been superseded by a newer one in the library

      `reference/superseded-consolidation` · severity: information · catalogue: RF31



      ## Wrong

      ```lov
      Lov om lodser
      § 1. Lodsen følger lov om fyrskibe, jf. lovbekendtgørelse nr. 7 af 2. maj 2011.
      § 2. Loven træder i kraft den 1. maj 2028.
      ```

      ## Right

      ```lov
      Lov om lodser
      § 1. Lodsen følger lov om fyrskibe, jf. lovbekendtgørelse nr. 31 af 4. juni 2019.
      § 2. Loven træder i kraft den 1. maj 2028.
      ```
      """#),
    RulePage(
      id: "reference/this-act-in-quotation",
      title: "»Denne lov« står i ny tekst, som en ændringslov indsætter",
      englishTitle: "»This act« stands in new text, where it will mean the act amended",
      catalogue: ["RF37"],
      danish: #"""
      # »Denne lov« står i ny tekst, som en ændringslov indsætter

      `reference/this-act-in-quotation` · oplysning (`information`) · katalog: RF37 · ikke slået til

      Når teksten er indsat, betyder »denne lov« den lov, den står i, ikke ændringsloven. Det er oftest meningen; derfor
      er reglen ikke slået til. »Bilag 1 til denne lov« meldes ikke.

      ## Hvorfor

      Er ændringsloven ment, må den nævnes med nummer og dato.

      ## Kilde

      RF37. LK 3.4.5.10.

      ## Forkert

      ```lov
      Lov om ændring af lov om torvehandel
      § 1
      I lov nr. 10 af 1. januar 2020 om torvehandel foretages følgende ændring:
      1. § 7, stk. 2, affattes således:
      »Stk. 2. Tilladelser, der er givet før denne lov, gælder i 5 år.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om torvehandel
      § 1
      I lov nr. 10 af 1. januar 2020 om torvehandel foretages følgende ændring:
      1. § 7, stk. 2, affattes således:
      »Stk. 2. Tilladelser, der er givet før den 1. juli 2026, gælder i 5 år.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # »This act« stands in new text, where it will mean the act amended

      `reference/this-act-in-quotation` · severity: information · catalogue: RF37 · off by default

      Off by default, for that is mostly intended.

      ## Wrong

      ```lov
      Lov om ændring af lov om torvehandel
      § 1
      I lov nr. 10 af 1. januar 2020 om torvehandel foretages følgende ændring:
      1. § 7, stk. 2, affattes således:
      »Stk. 2. Tilladelser, der er givet før denne lov, gælder i 5 år.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om torvehandel
      § 1
      I lov nr. 10 af 1. januar 2020 om torvehandel foretages følgende ændring:
      1. § 7, stk. 2, affattes således:
      »Stk. 2. Tilladelser, der er givet før den 1. juli 2026, gælder i 5 år.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "reference/two-names",
      title: "Samme lov nævnes på to måder",
      englishTitle: "One act is named in two ways",
      catalogue: ["RF29"],
      danish: #"""
      # Samme lov nævnes på to måder

      `reference/two-names` · oplysning (`information`) · katalog: RF29

      Teksten skriver både »straffeloven« og »borgerlig straffelov«. Vælg den ene.

      ## Hvorfor

      Læseren tror, at der er tale om to love.

      ## Kilde

      RF29. LK 7.5.1, SPROG69.

      ## Forkert

      ```lov
      Lov om torvehandel
      § 1. Falske vægte straffes efter straffeloven.
      § 2. Tilladelse kan nægtes den, der er straffet efter borgerlig straffelov.
      ```

      ## Rigtigt

      ```lov
      Lov om torvehandel
      § 1. Falske vægte straffes efter straffeloven.
      § 2. Tilladelse kan nægtes den, der er straffet efter straffeloven.
      ```
      """#,
      english: #"""
      # One act is named in two ways

      `reference/two-names` · severity: information · catalogue: RF29



      ## Wrong

      ```lov
      Lov om torvehandel
      § 1. Falske vægte straffes efter straffeloven.
      § 2. Tilladelse kan nægtes den, der er straffet efter borgerlig straffelov.
      ```

      ## Right

      ```lov
      Lov om torvehandel
      § 1. Falske vægte straffes efter straffeloven.
      § 2. Tilladelse kan nægtes den, der er straffet efter straffeloven.
      ```
      """#),
    RulePage(
      id: "reference/unknown-act",
      title: "En henvisning nævner en lov, som ikke ligger i biblioteket",
      englishTitle: "A reference names an act that the library does not hold",
      catalogue: ["RF30"],
      danish: #"""
      # En henvisning nævner en lov, som ikke ligger i biblioteket

      `reference/unknown-act` · oplysning (`information`) · katalog: RF30 · ikke slået til

      Reglen slår hver lov op, som en henvisning nævner ved titel, populærtitel eller nummer. Den melder hver lov én gang.
      Et bibliotek er sjældent fuldstændigt; derfor er reglen ikke slået til.

      ## Hvorfor

      Er biblioteket fuldstændigt, er navnet skrevet forkert, eller loven har skiftet navn.

      ## Kilde

      RF30. LK18 2.3.6.12: henvisninger i anden lovgivning rettes, når love ophæves eller får nyt navn.

      ## Forkert

      ```lov
      Lov om lodser
      § 1. Lodsen følger fyrets vagtplan, jf. § 2, stk. 2, i lov om havnefyrene.
      § 2. Loven træder i kraft den 1. maj 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om lodser
      § 1. Lodsen følger fyrets vagtplan, jf. § 2, stk. 2, i lov om havnefyr.
      § 2. Loven træder i kraft den 1. maj 2028.
      ```
      """#,
      english: #"""
      # A reference names an act that the library does not hold

      `reference/unknown-act` · severity: information · catalogue: RF30 · off by default

      Off by default, for few libraries are complete.

      ## Wrong

      ```lov
      Lov om lodser
      § 1. Lodsen følger fyrets vagtplan, jf. § 2, stk. 2, i lov om havnefyrene.
      § 2. Loven træder i kraft den 1. maj 2028.
      ```

      ## Right

      ```lov
      Lov om lodser
      § 1. Lodsen følger fyrets vagtplan, jf. § 2, stk. 2, i lov om havnefyr.
      § 2. Loven træder i kraft den 1. maj 2028.
      ```
      """#),
    RulePage(
      id: "reference/vague-pointer",
      title: "En henvisning siger ikke, hvad den peger på",
      englishTitle: "A reference does not say what it points at: »the preceding subsection«",
      catalogue: ["RF33"],
      danish: #"""
      # En henvisning siger ikke, hvad den peger på

      `reference/vague-pointer` · overvej (`hint`) · katalog: RF33

      »Foregående stykke« og »ovenstående bestemmelse« flytter sig, når noget indsættes. Skriv nummeret.

      ## Hvorfor

      Indsættes et stykke imellem, peger ordene på noget andet, og ingen opdager det.

      ## Kilde

      RF33. Almindelig praksis.

      ## Forkert

      ```lov
      Lov om gæstehavne
      § 1. En gæstehavn har døgnvagt.
      Stk. 2. Foregående stykke gælder ikke om vinteren.
      ```

      ## Rigtigt

      ```lov
      Lov om gæstehavne
      § 1. En gæstehavn har døgnvagt.
      Stk. 2. Stk. 1 gælder ikke om vinteren.
      ```
      """#,
      english: #"""
      # A reference does not say what it points at: »the preceding subsection«

      `reference/vague-pointer` · severity: hint · catalogue: RF33

      Name the number.

      ## Wrong

      ```lov
      Lov om gæstehavne
      § 1. En gæstehavn har døgnvagt.
      Stk. 2. Foregående stykke gælder ikke om vinteren.
      ```

      ## Right

      ```lov
      Lov om gæstehavne
      § 1. En gæstehavn har døgnvagt.
      Stk. 2. Stk. 1 gælder ikke om vinteren.
      ```
      """#),
    RulePage(
      id: "definition/abbreviation-before-definition",
      title: "En forkortelse bruges, før den forklares",
      englishTitle: "An abbreviation is used before it is explained",
      catalogue: ["DF05"],
      danish: #"""
      # En forkortelse bruges, før den forklares

      `definition/abbreviation-before-definition` · overvej (`hint`) · katalog: DF05

      Forkortelsen står i parentes efter et defineret begreb, men bruges i en tidligere bestemmelse.

      ## Hvorfor

      Den, der læser forfra, møder en forkortelse uden forklaring.

      ## Kilde

      DF05. Almindelig praksis.

      ## Forkert

      ```lov
      Lov om målestationer
      § 1. Loven gælder for VHM ved motorveje.
      § 2. I denne lov forstås ved:
      1) Varig højdemåling (VHM): Måling med fast opsat udstyr.
      2) Fører: Den, der kører.
      § 3. En fører må ikke undgå varig højdemåling.
      ```

      ## Rigtigt

      ```lov
      Lov om målestationer
      § 1. Loven gælder for varig højdemåling ved motorveje.
      § 2. I denne lov forstås ved:
      1) Varig højdemåling (VHM): Måling med fast opsat udstyr.
      2) Fører: Den, der kører.
      § 3. En fører må ikke undgå VHM.
      ```
      """#,
      english: #"""
      # An abbreviation is used before it is explained

      `definition/abbreviation-before-definition` · severity: hint · catalogue: DF05



      ## Wrong

      ```lov
      Lov om målestationer
      § 1. Loven gælder for VHM ved motorveje.
      § 2. I denne lov forstås ved:
      1) Varig højdemåling (VHM): Måling med fast opsat udstyr.
      2) Fører: Den, der kører.
      § 3. En fører må ikke undgå varig højdemåling.
      ```

      ## Right

      ```lov
      Lov om målestationer
      § 1. Loven gælder for varig højdemåling ved motorveje.
      § 2. I denne lov forstås ved:
      1) Varig højdemåling (VHM): Måling med fast opsat udstyr.
      2) Fører: Den, der kører.
      § 3. En fører må ikke undgå VHM.
      ```
      """#),
    RulePage(
      id: "definition/circular",
      title: "Definitioner går i ring",
      englishTitle: "Definitions run in a circle: a term is explained by another, which is explained by the first",
      catalogue: ["DF06"],
      danish: #"""
      # Definitioner går i ring

      `definition/circular` · overvej (`hint`) · katalog: DF06

      Et begreb forklares ved et andet, der forklares ved det første.

      ## Hvorfor

      Læseren får intet at vide.

      ## Kilde

      DF06. Almindelig praksis.

      ## Forkert

      ```lov
      Lov om elløbehjul
      § 1. I denne lov forstås ved:
      1) Udlejer: Den, der driver udlejningsvirksomhed.
      2) Udlejningsvirksomhed: Virksomhed, der drives af en udlejer.
      § 2. En udlejer anmelder sin udlejningsvirksomhed til kommunen.
      ```

      ## Rigtigt

      ```lov
      Lov om elløbehjul
      § 1. I denne lov forstås ved:
      1) Udlejer: Den, der driver udlejningsvirksomhed.
      2) Udlejningsvirksomhed: Erhvervsmæssig overladelse af elløbehjul til andre.
      § 2. En udlejer anmelder sin udlejningsvirksomhed til kommunen.
      ```
      """#,
      english: #"""
      # Definitions run in a circle: a term is explained by another, which is explained by the first

      `definition/circular` · severity: hint · catalogue: DF06



      ## Wrong

      ```lov
      Lov om elløbehjul
      § 1. I denne lov forstås ved:
      1) Udlejer: Den, der driver udlejningsvirksomhed.
      2) Udlejningsvirksomhed: Virksomhed, der drives af en udlejer.
      § 2. En udlejer anmelder sin udlejningsvirksomhed til kommunen.
      ```

      ## Right

      ```lov
      Lov om elløbehjul
      § 1. I denne lov forstås ved:
      1) Udlejer: Den, der driver udlejningsvirksomhed.
      2) Udlejningsvirksomhed: Erhvervsmæssig overladelse af elløbehjul til andre.
      § 2. En udlejer anmelder sin udlejningsvirksomhed til kommunen.
      ```
      """#),
    RulePage(
      id: "definition/item-form",
      title: "En definition har ikke samme form som de andre",
      englishTitle: "A definition lacks the form of the others: »Term: Explanation.«",
      catalogue: ["DF04"],
      danish: #"""
      # En definition har ikke samme form som de andre

      `definition/item-form` · oplysning (`information`) · katalog: DF04

      De andre numre i listen er skrevet »Begreb: Forklaring.«; i dette mangler begrebet med kolon.

      ## Hvorfor

      Læseren kan ikke se, hvad der defineres.

      ## Kilde

      DF04. Set i nye love.

      ## Forkert

      ```lov
      Lov om elløbehjul
      § 1. I denne lov forstås ved:
      1) Elløbehjul: Et motordrevet løbehjul uden sæde.
      2) Udlejer: Den, der lejer elløbehjul ud.
      3) En zone, hvor elløbehjul må stilles.
      § 2. Udlejere fjerner elløbehjul, der spærrer fortovet.
      ```

      ## Rigtigt

      ```lov
      Lov om elløbehjul
      § 1. I denne lov forstås ved:
      1) Elløbehjul: Et motordrevet løbehjul uden sæde.
      2) Udlejer: Den, der lejer elløbehjul ud.
      3) Zone: Et område, hvor elløbehjul må stilles.
      § 2. Udlejere fjerner elløbehjul, der står uden for en zone.
      ```
      """#,
      english: #"""
      # A definition lacks the form of the others: »Term: Explanation.«

      `definition/item-form` · severity: information · catalogue: DF04



      ## Wrong

      ```lov
      Lov om elløbehjul
      § 1. I denne lov forstås ved:
      1) Elløbehjul: Et motordrevet løbehjul uden sæde.
      2) Udlejer: Den, der lejer elløbehjul ud.
      3) En zone, hvor elløbehjul må stilles.
      § 2. Udlejere fjerner elløbehjul, der spærrer fortovet.
      ```

      ## Right

      ```lov
      Lov om elløbehjul
      § 1. I denne lov forstås ved:
      1) Elløbehjul: Et motordrevet løbehjul uden sæde.
      2) Udlejer: Den, der lejer elløbehjul ud.
      3) Zone: Et område, hvor elløbehjul må stilles.
      § 2. Udlejere fjerner elløbehjul, der står uden for en zone.
      ```
      """#),
    RulePage(
      id: "definition/same-explanation",
      title: "To begreber forklares med de samme ord",
      englishTitle: "Two terms of a list of definitions are explained in the same words",
      catalogue: ["DF03"],
      danish: #"""
      # To begreber forklares med de samme ord

      `definition/same-explanation` · overvej (`hint`) · katalog: DF03

      Reglen sammenholder forklaringerne i en liste over definitioner. Forklaringer, der henviser til en anden tekst, er ikke
      med, for den kan skille begreberne ad.

      ## Hvorfor

      Det samme skal hedde det samme i hele loven. To ord får læseren til at lede efter en forskel.

      ## Kilde

      DF03. VAF 2.2.

      ## Forkert

      ```lov
      Lov om elløbehjul
      § 1. I denne lov forstås ved:
      1) Elløbehjul: Et motordrevet løbehjul uden sæde.
      2) Udlejer: Den, der lejer elløbehjul ud.
      3) Udbyder: Den, der lejer elløbehjul ud.
      § 2. En udlejer fjerner elløbehjul, der spærrer fortovet. En udbyder fører liste over dem.
      ```

      ## Rigtigt

      ```lov
      Lov om elløbehjul
      § 1. I denne lov forstås ved:
      1) Elløbehjul: Et motordrevet løbehjul uden sæde.
      2) Udlejer: Den, der lejer elløbehjul ud.
      § 2. En udlejer fjerner elløbehjul, der spærrer fortovet. Udlejeren fører liste over dem.
      ```
      """#,
      english: #"""
      # Two terms of a list of definitions are explained in the same words

      `definition/same-explanation` · severity: hint · catalogue: DF03

      Explanations that refer to another text are left out.

      ## Wrong

      ```lov
      Lov om elløbehjul
      § 1. I denne lov forstås ved:
      1) Elløbehjul: Et motordrevet løbehjul uden sæde.
      2) Udlejer: Den, der lejer elløbehjul ud.
      3) Udbyder: Den, der lejer elløbehjul ud.
      § 2. En udlejer fjerner elløbehjul, der spærrer fortovet. En udbyder fører liste over dem.
      ```

      ## Right

      ```lov
      Lov om elløbehjul
      § 1. I denne lov forstås ved:
      1) Elløbehjul: Et motordrevet løbehjul uden sæde.
      2) Udlejer: Den, der lejer elløbehjul ud.
      § 2. En udlejer fjerner elløbehjul, der spærrer fortovet. Udlejeren fører liste over dem.
      ```
      """#),
    RulePage(
      id: "definition/term-defined-twice",
      title: "Et begreb defineres to gange",
      englishTitle: "A term is defined twice for the same scope",
      catalogue: ["DF02"],
      danish: #"""
      # Et begreb defineres to gange

      `definition/term-defined-twice` · advarsel (`warning`) · katalog: DF02

      Samme ord står to gange i definitioner, der gælder for det samme: hele loven eller samme kapitel.

      ## Hvorfor

      Ét begreb skal have ét indhold; læseren ved ikke, hvilken definition der gælder.

      ## Kilde

      DF02. VAF 2.2.

      ## Forkert

      ```lov
      Lov om elløbehjul
      § 1. I denne lov forstås ved:
      1) Elløbehjul: Et løbehjul med motor.
      2) Udlejer: Den, der lejer elløbehjul ud.
      3) Elløbehjul: Et motordrevet løbehjul uden sæde.
      § 2. Udlejere fjerner elløbehjul, der spærrer fortovet.
      ```

      ## Rigtigt

      ```lov
      Lov om elløbehjul
      § 1. I denne lov forstås ved:
      1) Elløbehjul: Et motordrevet løbehjul uden sæde.
      2) Udlejer: Den, der lejer elløbehjul ud.
      § 2. Udlejere fjerner elløbehjul, der spærrer fortovet.
      ```
      """#,
      english: #"""
      # A term is defined twice for the same scope

      `definition/term-defined-twice` · severity: warning · catalogue: DF02



      ## Wrong

      ```lov
      Lov om elløbehjul
      § 1. I denne lov forstås ved:
      1) Elløbehjul: Et løbehjul med motor.
      2) Udlejer: Den, der lejer elløbehjul ud.
      3) Elløbehjul: Et motordrevet løbehjul uden sæde.
      § 2. Udlejere fjerner elløbehjul, der spærrer fortovet.
      ```

      ## Right

      ```lov
      Lov om elløbehjul
      § 1. I denne lov forstås ved:
      1) Elløbehjul: Et motordrevet løbehjul uden sæde.
      2) Udlejer: Den, der lejer elløbehjul ud.
      § 2. Udlejere fjerner elløbehjul, der spærrer fortovet.
      ```
      """#),
    RulePage(
      id: "definition/unused-term",
      title: "Et defineret begreb bruges ikke",
      englishTitle: "A defined term is not used",
      catalogue: ["DF01"],
      danish: #"""
      # Et defineret begreb bruges ikke

      `definition/unused-term` · overvej (`hint`) · katalog: DF01

      Begrebet står i listen over definitioner, men ordet og dets bøjninger og sammensætninger forekommer ikke andre
      steder i teksten, og verbet, som det er dannet af (»ibrugtagning«, »ibrugtages«), heller ikke.

      ## Hvorfor

      En definition, der ikke bruges, får læseren til at lede efter reglen. Den kan dog være til brug for
      bekendtgørelser.

      ## Kilde

      DF01. Almindelig praksis.

      ## Forkert

      ```lov
      Lov om elløbehjul
      § 1. I denne lov forstås ved:
      1) Elløbehjul: Et løbehjul med motor.
      2) Parkeringszone: Et område, der er afmærket på vejen.
      § 2. Elløbehjul må ikke køre på fortove.
      ```

      ## Rigtigt

      ```lov
      Lov om elløbehjul
      § 1. I denne lov forstås ved:
      1) Elløbehjul: Et løbehjul med motor.
      2) Parkeringszone: Et område, der er afmærket på vejen.
      § 2. Elløbehjul stilles i parkeringszoner.
      ```
      """#,
      english: #"""
      # A defined term is not used

      `definition/unused-term` · severity: hint · catalogue: DF01

      It may be meant for executive orders.

      ## Wrong

      ```lov
      Lov om elløbehjul
      § 1. I denne lov forstås ved:
      1) Elløbehjul: Et løbehjul med motor.
      2) Parkeringszone: Et område, der er afmærket på vejen.
      § 2. Elløbehjul må ikke køre på fortove.
      ```

      ## Right

      ```lov
      Lov om elløbehjul
      § 1. I denne lov forstås ved:
      1) Elløbehjul: Et løbehjul med motor.
      2) Parkeringszone: Et område, der er afmærket på vejen.
      § 2. Elløbehjul stilles i parkeringszoner.
      ```
      """#),
    RulePage(
      id: "amendment/act-not-at-hand",
      title: "Den lov, der ændres, er ikke ved hånden",
      englishTitle: "The act that is amended is not at hand",
      catalogue: ["AM10"],
      danish: #"""
      # Den lov, der ændres, er ikke ved hånden

      `amendment/act-not-at-hand` · overvej (`hint`) · katalog: AM10

      Ændringsnumrene kan kun holdes op mod loven, når dens tekst er givet med `--base`, ligger i ændringslovens mappe
      eller i biblioteket. Citerer indledningen en lovbekendtgørelse, er det den udgave, der ledes efter.

      ## Hvorfor

      Uden loven ses det ikke, om bestemmelserne og ordene findes, og om numrene passer.

      ## Kilde

      AM10.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »gule bøjer« til: »røde bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2, stk. 3, ændres »12 timers« til: »8 timers«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # The act that is amended is not at hand

      `amendment/act-not-at-hand` · severity: hint · catalogue: AM10

      Instructions can be held against an act only where its text is given with `--base`, lies in the folder of the amending act, or is in the library. Where the opening cites a consolidated act, that version is looked for.

      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »gule bøjer« til: »røde bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2, stk. 3, ændres »12 timers« til: »8 timers«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "amendment/act-not-in-title",
      title: "Titlen og ændringsparagrafferne nævner ikke de samme love",
      englishTitle: "The title and the amending sections do not name the same acts",
      catalogue: ["AM04"],
      danish: #"""
      # Titlen og ændringsparagrafferne nævner ikke de samme love

      `amendment/act-not-in-title` · advarsel (`warning`) · katalog: AM04

      Titlen på en ændringslov nævner alle de love, den ændrer, eller samler dem med »og forskellige andre love« eller
      lignende. Reglen finder en paragraf, der ændrer en lov, titlen ikke nævner. En ændring af en ændringslov nævnes ikke
      i titlen; dér står hovedloven alene.

      ## Hvorfor

      Hver hovedlov, der ændres, også ganske ubetydeligt, skal kunne ses af titlen.

      ## Kilde

      AM04. HF 6.2.1, LK 3.4.1.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      I lov nr. 11 af 1. januar 2020 om søbade foretages følgende ændring:
      1. I § 3 ændres »bøjer« til: »gule bøjer«.
      § 3
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade og lov om søbade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      I lov nr. 11 af 1. januar 2020 om søbade foretages følgende ændring:
      1. I § 3 ændres »bøjer« til: »gule bøjer«.
      § 3
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # The title and the amending sections do not name the same acts

      `amendment/act-not-in-title` · severity: warning · catalogue: AM04

      The title of an amending act names every act it amends, or gathers them (`og forskellige andre love`).

      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      I lov nr. 11 af 1. januar 2020 om søbade foretages følgende ændring:
      1. I § 3 ændres »bøjer« til: »gule bøjer«.
      § 3
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade og lov om søbade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      I lov nr. 11 af 1. januar 2020 om søbade foretages følgende ændring:
      1. I § 3 ændres »bøjer« til: »gule bøjer«.
      § 3
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "amendment/ambiguous-words",
      title: "Ord, der skal ændres, står flere steder i bestemmelsen",
      englishTitle: "Words that are to be changed stand several times in the provision",
      catalogue: ["AM12"],
      danish: #"""
      # Ord, der skal ændres, står flere steder i bestemmelsen

      `amendment/ambiguous-words` · mangel (`error`) · katalog: AM12

      Ændringen siger ikke, om den gælder dem alle. Det gør den med »to steder i …« eller »overalt i …«; gælder den kun
      ét af dem, kan der citeres så meget, at ordene kun står ét sted. I eksemplerne står »100 kr.« to steder i § 6,
      stk. 1, 1. pkt.

      ## Hvorfor

      Det kan ikke læses af ændringen, hvilket sted den rammer.

      ## Kilde

      AM12. Skrivemåden i love.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 6, stk. 1, 1. pkt., ændres »100 kr.« til: »120 kr.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. To steder i § 6, stk. 1, 1. pkt., ændres »100 kr.« til: »120 kr.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 6, stk. 1, 1. pkt., ændres »100 kr. om dagen« til: »120 kr. om dagen«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # Words that are to be changed stand several times in the provision

      `amendment/ambiguous-words` · severity: error · catalogue: AM12

      The instruction does not say whether it means them all, as `to steder i` or `overalt i` would, and does not quote enough for one place. In the examples »100 kr.« stands twice in § 6, stk. 1, 1. pkt.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 6, stk. 1, 1. pkt., ændres »100 kr.« til: »120 kr.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. To steder i § 6, stk. 1, 1. pkt., ændres »100 kr.« til: »120 kr.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 6, stk. 1, 1. pkt., ændres »100 kr. om dagen« til: »120 kr. om dagen«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "amendment/broken-chain",
      title: "En opregning hænger ikke sammen efter ændringen",
      englishTitle: "A list does not hang together after the amendment",
      catalogue: ["AM53"],
      danish: #"""
      # En opregning hænger ikke sammen efter ændringen

      `amendment/broken-chain` · advarsel (`warning`) · katalog: AM53

      Kommer et nummer til, eller går et ud, kan »og« komme til at stå for tidligt, eller punktummet midt i opregningen.
      Indarbejdelsen retter ikke tegnene; det gør ændringsnumre, som står for sig selv. Der ses på opregninger, som var
      i orden før ændringen. I eksemplerne slutter § 3, stk. 1, nr. 2, på »og« og nr. 3 på punktum.

      ## Hvorfor

      Det er »og« eller »eller«, der siger, om alle led skal være opfyldt eller kun ét.

      ## Kilde

      AM53. LK18 2.3.6.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 3, stk. 1, indsættes som nr. 4:
      »4) vagtens art.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
      1. I § 3, stk. 1, nr. 2, ændres »afslutning og« til: »afslutning,«.
      2. I § 3, stk. 1, nr. 3, ændres »navn.« til: »navn og«.
      3. I § 3, stk. 1, indsættes som nr. 4:
      »4) vagtens art.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # A list does not hang together after the amendment

      `amendment/broken-chain` · severity: warning · catalogue: AM53

      Where an item comes in or goes out, `og` may stand too early, or the full stop in the middle; carrying out an amendment does not mend the signs, which takes instructions of their own. Looked at are lists that were in order before. In the examples § 3, stk. 1, nr. 2, ends in »og« and nr. 3 in a full stop.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 3, stk. 1, indsættes som nr. 4:
      »4) vagtens art.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
      1. I § 3, stk. 1, nr. 2, ændres »afslutning og« til: »afslutning,«.
      2. I § 3, stk. 1, nr. 3, ændres »navn.« til: »navn og«.
      3. I § 3, stk. 1, indsættes som nr. 4:
      »4) vagtens art.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "amendment/chapter-edge",
      title: "En ny paragraf indsættes mellem to kapitler, og det siges ikke i hvilket",
      englishTitle: "A new section comes between two chapters, and nothing says in which",
      catalogue: ["AM31"],
      danish: #"""
      # En ny paragraf indsættes mellem to kapitler, og det siges ikke i hvilket

      `amendment/chapter-edge` · advarsel (`warning`) · katalog: AM31

      Efter den sidste paragraf i et kapitel siges det, hvor den nye hører til: »indsættes i kapitel 1«. I eksemplerne
      er § 1 den sidste i kapitel 1.

      ## Hvorfor

      Kapitlet er med til at sige, hvad paragraffen handler om, og hvilke regler der gælder for den.

      ## Kilde

      AM31. LK18 2.3.6.5.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. Efter § 1 indsættes:
      »§ 1 a. Loven gælder ikke for fyrskibe.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. Efter § 1 indsættes i kapitel 1:
      »§ 1 a. Loven gælder ikke for fyrskibe.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # A new section comes between two chapters, and nothing says in which

      `amendment/chapter-edge` · severity: warning · catalogue: AM31

      After the last section of a chapter the instruction says where the new one belongs: `indsættes i kapitel 1`. In the examples § 1 is the last of kapitel 1.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. Efter § 1 indsættes:
      »§ 1 a. Loven gælder ikke for fyrskibe.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. Efter § 1 indsættes i kapitel 1:
      »§ 1 a. Loven gælder ikke for fyrskibe.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "amendment/chapter-number",
      title: "Kapitlets nummer mangler i den nye overskrift",
      englishTitle: "The chapter's number lacks in its new heading: number and heading are both repeated",
      catalogue: ["AM40"],
      danish: #"""
      # Kapitlets nummer mangler i den nye overskrift

      `amendment/chapter-number` · advarsel (`warning`) · katalog: AM40

      »Overskriften til kapitel 4 affattes således:« følges af både »Kapitel 4« og overskriften.

      ## Hvorfor

      Nummeret er en del af overskriften og forsvinder, når det ikke gentages.

      ## Kilde

      AM40. LK18 2.3.6.3.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. Overskriften til kapitel 4 affattes således:
      »Bade om vinteren«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. Overskriften til kapitel 4 affattes således:
      »Kapitel 4
      Bade om vinteren«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # The chapter's number lacks in its new heading: number and heading are both repeated

      `amendment/chapter-number` · severity: warning · catalogue: AM40



      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. Overskriften til kapitel 4 affattes således:
      »Bade om vinteren«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. Overskriften til kapitel 4 affattes således:
      »Kapitel 4
      Bade om vinteren«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "amendment/citation-mismatch",
      title: "Nummer, dato og titel hører ikke sammen",
      englishTitle: "Number, date and title of an act that an opening cites do not belong together, as the library knows them",
      catalogue: ["AM09"],
      danish: #"""
      # Nummer, dato og titel hører ikke sammen

      `amendment/citation-mismatch` · mangel (`error`) · katalog: AM09

      Reglen slår de love og lovbekendtgørelser, en indledning nævner, op i biblioteket. Har den med det nummer en anden dato, eller er den
      nævnte lovbekendtgørelse en anden lov end den, der ændres, siger den det. Det gælder også den lov, der er angivet med --base.

      ## Hvorfor

      Så peger indledningen på en anden lov end den, der er ment, eller på ingen.

      ## Kilde

      AM09. Følger af LK 3.4.4.

      ## Forkert

      ```lov
      Lov om ændring af lov om lodsbåde
      § 1
      I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 4. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
      1. I § 1 ændres »gul« til: »rød«.
      § 2
      Loven træder i kraft den 1. juli 2029.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om lodsbåde
      § 1
      I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
      1. I § 1 ændres »gul« til: »rød«.
      § 2
      Loven træder i kraft den 1. juli 2029.
      ```
      """#,
      english: #"""
      # Number, date and title of an act that an opening cites do not belong together, as the library knows them

      `amendment/citation-mismatch` · severity: error · catalogue: AM09



      ## Wrong

      ```lov
      Lov om ændring af lov om lodsbåde
      § 1
      I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 4. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
      1. I § 1 ændres »gul« til: »rød«.
      § 2
      Loven træder i kraft den 1. juli 2029.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om lodsbåde
      § 1
      I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
      1. I § 1 ændres »gul« til: »rød«.
      § 2
      Loven træder i kraft den 1. juli 2029.
      ```
      """#),
    RulePage(
      id: "amendment/clause-target",
      title: "En ændring peger på et led",
      englishTitle: "An instruction points at a clause of a sentence (»led«)",
      catalogue: ["AM42"],
      danish: #"""
      # En ændring peger på et led

      `amendment/clause-target` · advarsel (`warning`) · katalog: AM42

      En ændring peger så præcist som muligt på stykke, punktum, nummer eller litra, men ikke på et led af en sætning. Hvor i
      punktummet ordene står, viser de citerede ord selv. Reglen ser ikke på ændringer, der nævner en artikel, for i EU-retsakter er et
      led en pind.

      ## Hvorfor

      Hvor et led begynder og slutter, kan læses på flere måder.

      ## Kilde

      AM42. LK 3.4.5.3.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2, stk. 1, 2. led, ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2, stk. 1, ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # An instruction points at a clause of a sentence (»led«)

      `amendment/clause-target` · severity: warning · catalogue: AM42

      Instructions go as deep as stykke, punktum, nummer or litra; the words quoted show the place within.

      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2, stk. 1, 2. led, ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2, stk. 1, ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "amendment/colon",
      title: "Der mangler kolon foran ny tekst",
      englishTitle: "A colon lacks in front of new text",
      catalogue: ["AM46"],
      danish: #"""
      # Der mangler kolon foran ny tekst

      `amendment/colon` · oplysning (`information`) · katalog: AM46

      Foran al ny tekst står kolon: »til: »…««, »indsættes: »…««, »affattes således:«.

      ## Hvorfor

      Kolonet skiller den nye tekst fra ord, der kun skal findes.

      ## Kilde

      AM46. LK 3.4.5.3. Også i trykte love mangler det af og til.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # A colon lacks in front of new text

      `amendment/colon` · severity: information · catalogue: AM46



      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "amendment/comma-before-instead",
      title: "Der mangler komma før »og i stedet indsættes«",
      englishTitle: "A comma lacks before »og i stedet indsættes«, with which a new clause begins",
      catalogue: ["AM61"],
      danish: #"""
      # Der mangler komma før »og i stedet indsættes«

      `amendment/comma-before-instead` · oplysning (`information`) · katalog: AM61

      Der skrives »§ 25, stk. 1, ophæves, og i stedet indsættes:«, for med »og« begynder en ny sætning.

      ## Hvorfor

      Kommaet viser, at ophævelsen er sagt til ende.

      ## Kilde

      AM61. VAF 2.7.5.6.4.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. § 5, stk. 2, ophæves og i stedet indsættes:
      »Stk. 2. Badet er åbent om sommeren.
      Stk. 3. Badet er lukket om vinteren.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. § 5, stk. 2, ophæves, og i stedet indsættes:
      »Stk. 2. Badet er åbent om sommeren.
      Stk. 3. Badet er lukket om vinteren.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # A comma lacks before »og i stedet indsættes«, with which a new clause begins

      `amendment/comma-before-instead` · severity: information · catalogue: AM61



      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. § 5, stk. 2, ophæves og i stedet indsættes:
      »Stk. 2. Badet er åbent om sommeren.
      Stk. 3. Badet er lukket om vinteren.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. § 5, stk. 2, ophæves, og i stedet indsættes:
      »Stk. 2. Badet er åbent om sommeren.
      Stk. 3. Badet er lukket om vinteren.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "amendment/commencement-cover",
      title: "Et ændringsnummer har intet eller to ikrafttrædelsestidspunkter",
      englishTitle: "An instruction has no date of commencement, or two",
      catalogue: ["AM56"],
      danish: #"""
      # Et ændringsnummer har intet eller to ikrafttrædelsestidspunkter

      `amendment/commencement-cover` · advarsel (`warning`) · katalog: AM56

      Enten siger en bestemmelse, hvornår »loven« træder i kraft, eller også nævnes hvert eneste ændringsnummer, og hvert kun
      én gang.

      ## Hvorfor

      Man kan ellers ikke vide, hvornår ændringen gælder.

      ## Kilde

      AM56. LK18 2.4.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      2. I § 3 ændres »stiger« til: »trapper«.
      3. § 4 ophæves.
      § 2
      Stk. 1. § 1, nr. 1, træder i kraft den 1. juli 2026.
      Stk. 2. § 1, nr. 3, træder i kraft den 1. juli 2027.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      2. I § 3 ændres »stiger« til: »trapper«.
      3. § 4 ophæves.
      § 2
      Stk. 1. § 1, nr. 1 og 2, træder i kraft den 1. juli 2026.
      Stk. 2. § 1, nr. 3, træder i kraft den 1. juli 2027.
      ```
      """#,
      english: #"""
      # An instruction has no date of commencement, or two

      `amendment/commencement-cover` · severity: warning · catalogue: AM56



      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      2. I § 3 ændres »stiger« til: »trapper«.
      3. § 4 ophæves.
      § 2
      Stk. 1. § 1, nr. 1, træder i kraft den 1. juli 2026.
      Stk. 2. § 1, nr. 3, træder i kraft den 1. juli 2027.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      2. I § 3 ændres »stiger« til: »trapper«.
      3. § 4 ophæves.
      § 2
      Stk. 1. § 1, nr. 1 og 2, træder i kraft den 1. juli 2026.
      Stk. 2. § 1, nr. 3, træder i kraft den 1. juli 2027.
      ```
      """#),
    RulePage(
      id: "amendment/emptied-provision",
      title: "En bestemmelse står tom tilbage efter ændringen",
      englishTitle: "A provision is left without text",
      catalogue: [],
      danish: #"""
      # En bestemmelse står tom tilbage efter ændringen

      `amendment/emptied-provision` · advarsel (`warning`)

      Ophæves det eneste punktum i et stykke, et nummer eller en paragraf, bliver kun nummeret stående. I eksemplerne har § 2, stk. 2,
      ét punktum.

      ## Hvorfor

      En bestemmelse uden tekst siger ikke, at den er ophævet, og det, der følger efter den, rykker ikke.

      ## Kilde

      LK 3.4.5.5.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. § 2, stk. 2, 1. pkt., ophæves.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. § 2, stk. 2, ophæves.
      Stk. 3 og 4 bliver herefter stk. 2 og 3.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # A provision is left without text

      `amendment/emptied-provision` · severity: warning

      Where its only sentence is repealed, only its number stays, and what comes after it does not move. In the examples § 2, stk. 2, has one sentence.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. § 2, stk. 2, 1. pkt., ophæves.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. § 2, stk. 2, ophæves.
      Stk. 3 og 4 bliver herefter stk. 2 og 3.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "amendment/everywhere-first",
      title: "En ændring overalt i loven står efter ændringer af enkelte bestemmelser",
      englishTitle: "A change everywhere in the act stands after changes of single provisions",
      catalogue: ["AM16"],
      danish: #"""
      # En ændring overalt i loven står efter ændringer af enkelte bestemmelser

      `amendment/everywhere-first` · advarsel (`warning`) · katalog: AM16

      »Overalt i loven ændres …« står blandt de første ændringsnumre: efter ændringer af titlen og dens note, før ændringer af
      de enkelte paragraffer.

      ## Hvorfor

      Læseren skal kende de ord, der ændres overalt, før de enkelte bestemmelser læses.

      ## Kilde

      AM16. LK18 2.3.6.1.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. § 4 ophæves.
      2. Overalt i loven ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. Overalt i loven ændres »bøjer« til: »gule bøjer«.
      2. § 4 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # A change everywhere in the act stands after changes of single provisions

      `amendment/everywhere-first` · severity: warning · catalogue: AM16

      It belongs among the first instructions, after those on the title and its note.

      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. § 4 ophæves.
      2. Overalt i loven ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. Overalt i loven ændres »bøjer« til: »gule bøjer«.
      2. § 4 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "amendment/few-everywhere",
      title: "»Overalt i loven« bruges om ord, der kun står få steder",
      englishTitle: "`Overalt i loven` is used of words that stand in few places",
      catalogue: ["AM14"],
      danish: #"""
      # »Overalt i loven« bruges om ord, der kun står få steder

      `amendment/few-everywhere` · advarsel (`warning`) · katalog: AM14

      Få er fem eller færre. I eksemplerne står »Fyrinspektionen« to steder i loven.

      ## Hvorfor

      Når stederne nævnes, kan enhver se, hvad der ændres, og om ændringen passer hvert sted.

      ## Kilde

      AM14. LK18 2.3.6.1.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. Overalt i loven ændres »Fyrinspektionen« til: »Kystdirektoratet«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 5, 2. pkt., og § 7, 2. pkt., ændres »Fyrinspektionen« til: »Kystdirektoratet«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # `Overalt i loven` is used of words that stand in few places

      `amendment/few-everywhere` · severity: warning · catalogue: AM14

      Few are five or less; the instruction should name them. In the examples »Fyrinspektionen« stands in two places of the act.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. Overalt i loven ændres »Fyrinspektionen« til: »Kystdirektoratet«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 5, 2. pkt., og § 7, 2. pkt., ændres »Fyrinspektionen« til: »Kystdirektoratet«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "amendment/final-stop",
      title: "Punktummet efter ændringen mangler eller står to gange",
      englishTitle: "The full stop after an instruction lacks or is doubled",
      catalogue: ["AM45"],
      danish: #"""
      # Punktummet efter ændringen mangler eller står to gange

      `amendment/final-stop` · oplysning (`information`) · katalog: AM45

      En ændring slutter med punktum. Slutter det citerede selv med punktum, står det foran «, og der kommer ikke et til; ellers
      står det efter «.

      ## Hvorfor

      Så kan man se, om punktummet hører til lovens tekst.

      ## Kilde

      AM45. Skrivemåden i vejledningens eksempler.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2, stk. 1, ændres »10 kr.« til: »20 kr.«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2, stk. 1, ændres »10 kr.« til: »20 kr.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # The full stop after an instruction lacks or is doubled

      `amendment/final-stop` · severity: information · catalogue: AM45

      It stands before « where it belongs to the quoted text, else after.

      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2, stk. 1, ændres »10 kr.« til: »20 kr.«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2, stk. 1, ændres »10 kr.« til: »20 kr.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "amendment/heading-edge",
      title: "En ny paragraf indsættes ved en overskrift, og det siges ikke på hvilken side",
      englishTitle: "A new section comes beside a heading, and nothing says on which side",
      catalogue: ["AM32"],
      danish: #"""
      # En ny paragraf indsættes ved en overskrift, og det siges ikke på hvilken side

      `amendment/heading-edge` · advarsel (`warning`) · katalog: AM32

      Står der en overskrift efter det sted, hvor den nye kommer, siges det, om den nye skal stå før eller efter
      overskriften. I eksemplerne står overskriften »Gebyr« før § 6.

      ## Hvorfor

      Overskriften er med til at sige, hvad paragraffen handler om.

      ## Kilde

      AM32. VAF 2.7.5.6.1.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. Efter § 5 indsættes:
      »§ 5 a. Fyret er rødt og hvidt.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. Efter § 5 indsættes før overskriften før § 6:
      »§ 5 a. Fyret er rødt og hvidt.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # A new section comes beside a heading, and nothing says on which side

      `amendment/heading-edge` · severity: warning · catalogue: AM32

      Where a heading follows the place, the instruction says whether the new section comes before or after it. In the examples the heading »Gebyr« stands before § 6.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. Efter § 5 indsættes:
      »§ 5 a. Fyret er rødt og hvidt.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. Efter § 5 indsættes før overskriften før § 6:
      »§ 5 a. Fyret er rødt og hvidt.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "amendment/imprecise-target",
      title: "En ændring nævner kun paragraffen, selv om den kan nævne stykket",
      englishTitle: "An instruction names the section although it could name the subsection",
      catalogue: ["AM43"],
      danish: #"""
      # En ændring nævner kun paragraffen, selv om den kan nævne stykket

      `amendment/imprecise-target` · oplysning (`information`) · katalog: AM43

      Der ses på ændringer af ord, som står ét sted i en paragraf med flere stykker. I eksemplerne står »12 timers« kun
      i § 2, stk. 3.

      ## Hvorfor

      Den, der læser ændringen, skal kunne gå lige til stedet.

      ## Kilde

      AM43. LK 3.4.5.3.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2 ændres »12 timers« til: »8 timers«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2, stk. 3, ændres »12 timers« til: »8 timers«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # An instruction names the section although it could name the subsection

      `amendment/imprecise-target` · severity: information · catalogue: AM43

      Looked at are changes of words that stand once in a section of several subsections. In the examples »12 timers« stands in § 2, stk. 3, alone.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2 ændres »12 timers« til: »8 timers«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2, stk. 3, ændres »12 timers« til: »8 timers«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "amendment/inflected-forms",
      title: "»Overalt i loven« går uden om andre former af ordet",
      englishTitle: "A change everywhere passes by other forms of the word: `gebyr` does not hit `gebyret`",
      catalogue: ["AM15"],
      danish: #"""
      # »Overalt i loven« går uden om andre former af ordet

      `amendment/inflected-forms` · oplysning (`information`) · katalog: AM15

      Overalt-ændringen rammer kun ordet, som det er citeret, og dets ejefald: »gebyr« rammer »gebyrs«, men ikke
      »gebyret«. Der ses på de almindelige endelser og på stort begyndelsesbogstav. I eksemplerne står »gebyr« seks
      steder i loven, »Gebyr« i overskriften før § 6 og »gebyret« i § 6, stk. 1, 2. pkt.

      ## Hvorfor

      Loven kommer til at bruge både det gamle og det nye ord om den samme ting.

      ## Kilde

      AM15. LK 11.8.2.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. Overalt i loven ændres »gebyr« til: »bidrag«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
      1. Overalt i loven ændres »gebyr« til: »bidrag«.
      2. I overskriften før § 6 ændres »Gebyr« til: »Bidrag«.
      3. I § 6, stk. 1, 2. pkt., ændres »gebyret« til: »bidraget«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # A change everywhere passes by other forms of the word: `gebyr` does not hit `gebyret`

      `amendment/inflected-forms` · severity: information · catalogue: AM15

      The act then calls one thing by both the old and the new word. In the examples »gebyr« stands six times in the act, »Gebyr« in the heading before § 6 and »gebyret« in § 6, stk. 1, 2. pkt.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. Overalt i loven ændres »gebyr« til: »bidrag«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
      1. Overalt i loven ændres »gebyr« til: »bidrag«.
      2. I overskriften før § 6 ændres »Gebyr« til: »Bidrag«.
      3. I § 6, stk. 1, 2. pkt., ændres »gebyret« til: »bidraget«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "amendment/joined-change-moves",
      title: "En fælles ændring rammer en bestemmelse, som et senere nummer rykker",
      englishTitle: "A joined change hits a provision that a later instruction moves",
      catalogue: ["AM18"],
      danish: #"""
      # En fælles ændring rammer en bestemmelse, som et senere nummer rykker

      `amendment/joined-change-moves` · advarsel (`warning`) · katalog: AM18

      Den samme ændring af flere bestemmelser kan stå i ét nummer. Rykker en af dem ved et senere nummer, får den sit
      eget nummer efter det, med »der bliver«. I eksemplerne rykker § 2, stk. 4, når stk. 2 ophæves.

      ## Hvorfor

      Ellers er det uklart, om nummeret på bestemmelsen er det gamle eller det nye.

      ## Kilde

      AM18. LK 3.4.5.2.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
      1. I § 2, stk. 4, og § 6, stk. 3, ændres »Havnen« til: »Havnemesteren«.
      2. § 2, stk. 2, ophæves.
      Stk. 3 og 4 bliver herefter stk. 2 og 3.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
      1. § 2, stk. 2, ophæves.
      Stk. 3 og 4 bliver herefter stk. 2 og 3.
      2. I § 2, stk. 4, der bliver stk. 3, ændres »Havnen« til: »Havnemesteren«.
      3. I § 6, stk. 3, ændres »Havnen« til: »Havnemesteren«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # A joined change hits a provision that a later instruction moves

      `amendment/joined-change-moves` · severity: warning · catalogue: AM18

      The same change of several provisions can be one instruction, but what a later one moves gets an instruction of its own after it, with `der bliver`. In the examples § 2, stk. 4, moves when stk. 2 is repealed.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
      1. I § 2, stk. 4, og § 6, stk. 3, ændres »Havnen« til: »Havnemesteren«.
      2. § 2, stk. 2, ophæves.
      Stk. 3 og 4 bliver herefter stk. 2 og 3.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
      1. § 2, stk. 2, ophæves.
      Stk. 3 og 4 bliver herefter stk. 2 og 3.
      2. I § 2, stk. 4, der bliver stk. 3, ændres »Havnen« til: »Havnemesteren«.
      3. I § 6, stk. 3, ændres »Havnen« til: »Havnemesteren«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "amendment/joined-repeals",
      title: "To ophævelser efter hinanden kunne stå i ét ændringsnummer",
      englishTitle: "Two repeals in a row could share one instruction, where nothing else is amended in between and nothing is renumbered",
      catalogue: ["AM62"],
      danish: #"""
      # To ophævelser efter hinanden kunne stå i ét ændringsnummer

      `amendment/joined-repeals` · oplysning (`information`) · katalog: AM62

      »§§ 2, 3 og 5 og § 7, stk. 3, ophæves.« er ét ændringsnummer, når intet andet ændres ind imellem, og ingen stykker,
      numre eller litra rykker. Reglen ser ikke på numre, som ikrafttrædelsesbestemmelserne nævner hver for sig.

      ## Hvorfor

      Færre numre er lettere at overskue.

      ## Kilde

      AM62. LK 3.4.5.5.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. § 4 ophæves.
      2. § 5 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. §§ 4 og 5 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # Two repeals in a row could share one instruction, where nothing else is amended in between and nothing is renumbered

      `amendment/joined-repeals` · severity: information · catalogue: AM62



      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. § 4 ophæves.
      2. § 5 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. §§ 4 og 5 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "amendment/missing-amending-act",
      title: "En ændringslov mangler i indledningens kæde",
      englishTitle: "An amending act of the library that changes the same act since the consolidated act cited is missing from the chain `som ændret ved …`",
      catalogue: ["AM08"],
      danish: #"""
      # En ændringslov mangler i indledningens kæde

      `amendment/missing-amending-act` · advarsel (`warning`) · katalog: AM08

      Efter »som ændret ved« nævnes de love, der har ændret loven siden den nævnte lovbekendtgørelse. Reglen leder i biblioteket efter
      ændringslove, der nævner loven i titlen og ændrer den. Står der »senest ved« eller »bl.a.«, siger den intet, og heller ikke om
      love, der ikke var trådt i kraft. Er forslaget blevet en lov med nummer, ses kun på dem, der er mere end et år ældre.

      ## Hvorfor

      Læseren skal kunne finde hele den tekst, ændringerne skal læses ind i.

      ## Kilde

      AM08. LK 3.4.4. Ændringer uden virkning længere nævnes ikke.

      ## Forkert

      ```lov
      Lov om ændring af lov om lodsbåde
      § 1
      I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, foretages følgende ændring:
      1. I § 1 ændres »gul« til: »rød«.
      § 2
      Loven træder i kraft den 1. juli 2029.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om lodsbåde
      § 1
      I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
      1. I § 1 ændres »gul« til: »rød«.
      § 2
      Loven træder i kraft den 1. juli 2029.
      ```
      """#,
      english: #"""
      # An amending act of the library that changes the same act since the consolidated act cited is missing from the chain `som ændret ved …`

      `amendment/missing-amending-act` · severity: warning · catalogue: AM08

      Silent where the opening says »senest ved« or »bl.a.«

      ## Wrong

      ```lov
      Lov om ændring af lov om lodsbåde
      § 1
      I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, foretages følgende ændring:
      1. I § 1 ændres »gul« til: »rød«.
      § 2
      Loven træder i kraft den 1. juli 2029.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om lodsbåde
      § 1
      I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
      1. I § 1 ændres »gul« til: »rød«.
      § 2
      Loven træder i kraft den 1. juli 2029.
      ```
      """#),
    RulePage(
      id: "amendment/missing-annex",
      title: "Et bilag, som en ændring indsætter, findes ikke",
      englishTitle: "An instruction takes its new text from an annex of the amending act, and that annex is not there",
      catalogue: ["AM41"],
      danish: #"""
      # Et bilag, som en ændring indsætter, findes ikke

      `amendment/missing-annex` · mangel (`error`) · katalog: AM41

      »Bilag 2 affattes som bilag 1 til denne lov« og »Som bilag 2 indsættes bilag 1 til denne lov« henter den nye tekst i
      ændringslovens eget bilag. Reglen finder ændringer, hvis bilag mangler.

      ## Hvorfor

      Uden bilaget er der intet at sætte ind.

      ## Kilde

      AM41. LK 3.4.5.10.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. Bilag 2 affattes som bilag 1 til denne lov.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. Bilag 2 affattes som bilag 1 til denne lov.
      § 2
      Loven træder i kraft den 1. juli 2026.

      Bilag 1
      »Bilag 2
      Takster
      En billet koster 10 kr.«
      ```
      """#,
      english: #"""
      # An instruction takes its new text from an annex of the amending act, and that annex is not there

      `amendment/missing-annex` · severity: error · catalogue: AM41



      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. Bilag 2 affattes som bilag 1 til denne lov.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. Bilag 2 affattes som bilag 1 til denne lov.
      § 2
      Loven træder i kraft den 1. juli 2026.

      Bilag 1
      »Bilag 2
      Takster
      En billet koster 10 kr.«
      ```
      """#),
    RulePage(
      id: "amendment/missing-instruction",
      title: "En slutbestemmelse nævner et ændringsnummer, der ikke findes",
      englishTitle: "A closing section names an instruction that does not exist: `§ 1, nr. 9` where § 1 has eight, or a section that the amending act does not have",
      catalogue: ["AM55"],
      danish: #"""
      # En slutbestemmelse nævner et ændringsnummer, der ikke findes

      `amendment/missing-instruction` · mangel (`error`) · katalog: AM55

      »§ 1, nr. 9, træder i kraft den 1. januar 2027.« forudsætter, at § 1 har et nr. 9. Det gælder alle bestemmelser i
      ændringsloven selv, også »som affattet ved denne lovs § 1, nr. 9«, og paragraffer, som ændringsloven ikke har: »§ 5 træder
      i kraft« i en lov med tre paragraffer.

      ## Hvorfor

      Kommer et ændringsnummer til eller udgår, rykker de andre, og ikrafttrædelsen gælder så noget andet end ment.

      ## Kilde

      AM55.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      2. § 4 ophæves.
      § 2
      Stk. 1. Loven træder i kraft den 1. juli 2026, jf. dog stk. 2.
      Stk. 2. § 1, nr. 3, træder i kraft den 1. juli 2027.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      2. § 4 ophæves.
      § 2
      Stk. 1. Loven træder i kraft den 1. juli 2026, jf. dog stk. 2.
      Stk. 2. § 1, nr. 2, træder i kraft den 1. juli 2027.
      ```
      """#,
      english: #"""
      # A closing section names an instruction that does not exist: `§ 1, nr. 9` where § 1 has eight, or a section that the amending act does not have

      `amendment/missing-instruction` · severity: error · catalogue: AM55



      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      2. § 4 ophæves.
      § 2
      Stk. 1. Loven træder i kraft den 1. juli 2026, jf. dog stk. 2.
      Stk. 2. § 1, nr. 3, træder i kraft den 1. juli 2027.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      2. § 4 ophæves.
      § 2
      Stk. 1. Loven træder i kraft den 1. juli 2026, jf. dog stk. 2.
      Stk. 2. § 1, nr. 2, træder i kraft den 1. juli 2027.
      ```
      """#),
    RulePage(
      id: "amendment/missing-label",
      title: "Den nye affattelse mangler bestemmelsens nummer",
      englishTitle: "New wording lacks the number of the provision",
      catalogue: ["AM36"],
      danish: #"""
      # Den nye affattelse mangler bestemmelsens nummer

      `amendment/missing-label` · advarsel (`warning`) · katalog: AM36

      Affattes en paragraf, et stykke (undtagen det første), et nummer eller et litra på ny, begynder den nye tekst med
      nummeret: »§ 13, stk. 2, affattes således: »Stk. 2. …««.

      ## Hvorfor

      Den nye tekst træder i stedet for hele bestemmelsen, også for nummeret.

      ## Kilde

      AM36. LK18 2.3.6.3.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. § 5, stk. 2, affattes således:
      »Badet er åbent om sommeren.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. § 5, stk. 2, affattes således:
      »Stk. 2. Badet er åbent om sommeren.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # New wording lacks the number of the provision

      `amendment/missing-label` · severity: warning · catalogue: AM36

      It begins with the label of the section, the stykke (but the first), the item or the point.

      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. § 5, stk. 2, affattes således:
      »Badet er åbent om sommeren.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. § 5, stk. 2, affattes således:
      »Stk. 2. Badet er åbent om sommeren.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "amendment/missing-renumbering",
      title: "En rykningsklausul mangler",
      englishTitle: "A renumbering clause is missing",
      catalogue: ["AM19"],
      danish: #"""
      # En rykningsklausul mangler

      `amendment/missing-renumbering` · advarsel (`warning`) · katalog: AM19

      Kommer et stykke, nummer eller litra til, eller ophæves et, rykker de følgende, og det siges sidst i
      ændringsnummeret. Klausulen undværes, når ændringsnummeret selv siger, hvad der rykker: »og i stk. 3, der bliver
      stk. 2, udgår …«. I eksemplerne har § 2 fire stykker.

      ## Hvorfor

      De følgende rykker alligevel, så virkningen er den samme. Men den, der læser ændringen eller skriver den næste,
      skal kunne se det.

      ## Kilde

      AM19. LK18 2.3.6.6.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Fyrvogteren skal være fyldt 18 år.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Fyrvogteren skal være fyldt 18 år.«
      Stk. 2-4 bliver herefter stk. 3-5.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. § 2, stk. 3, ophæves, og i stk. 4, der bliver stk. 3, ændres »betaler« til: »aflønner«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # A renumbering clause is missing

      `amendment/missing-renumbering` · severity: warning · catalogue: AM19

      Where subsections, items or points come in or go, those after them move, and the instruction says so at its end, unless it names them by their new numbers itself. In the examples § 2 has four subsections.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Fyrvogteren skal være fyldt 18 år.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Fyrvogteren skal være fyldt 18 år.«
      Stk. 2-4 bliver herefter stk. 3-5.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. § 2, stk. 3, ophæves, og i stk. 4, der bliver stk. 3, ændres »betaler« til: »aflønner«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "amendment/missing-target",
      title: "En ændring rammer en bestemmelse, som loven ikke har",
      englishTitle: "An instruction amends a provision that the act does not have",
      catalogue: ["AM10"],
      danish: #"""
      # En ændring rammer en bestemmelse, som loven ikke har

      `amendment/missing-target` · mangel (`error`) · katalog: AM10

      Bestemmelsen findes hverken i den gældende lov eller i loven, som de foregående ændringsnumre har gjort den. Det
      gælder også den bestemmelse, som noget nyt skal indsættes før eller efter, og den, som »stk. 2-5« slutter med. I eksemplerne
      har § 2 fire stykker.

      ## Hvorfor

      Ændringen kan ikke indarbejdes. Ofte er bestemmelsen rykket ved en tidligere ændringslov, eller også er et stykke
      talt med, som er en del af det foregående.

      ## Kilde

      AM10.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2, stk. 5, ændres »12 timers« til: »8 timers«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2, stk. 3, ændres »12 timers« til: »8 timers«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # An instruction amends a provision that the act does not have

      `amendment/missing-target` · severity: error · catalogue: AM10

      It is neither in the act in force nor in the act as the earlier instructions have made it; that goes for the provision beside which something new is to stand, too, and for the one that a range ends with. In the examples § 2 has four subsections.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2, stk. 5, ændres »12 timers« til: »8 timers«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2, stk. 3, ændres »12 timers« til: »8 timers«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "amendment/missing-words",
      title: "Ord, der skal ændres, står ikke i bestemmelsen",
      englishTitle: "Words that are to be changed do not stand in the provision",
      catalogue: ["AM11"],
      danish: #"""
      # Ord, der skal ændres, står ikke i bestemmelsen

      `amendment/missing-words` · mangel (`error`) · katalog: AM11

      De citerede ord står hverken i bestemmelsen, som den gælder, eller som de foregående ændringsnumre har gjort den.
      Hårde mellemrum, bløde bindestreger og linjeskift gør ingen forskel. Står ordene et andet sted i paragraffen,
      siges det hvor; ellers vises den ordlyd, der ligner mest. Ord findes ikke inde i længere ord, »fyr« ikke i »fyrprøven«, dog
      i deres ejefald, og det er en advarsel. I eksemplerne står »fyrprøven« i § 2, stk. 2.

      ## Hvorfor

      Ændringen kan ikke indarbejdes, eller den bliver indarbejdet efter et skøn over, hvad der er ment.

      ## Kilde

      AM11.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2, stk. 3, ændres »fyrprøven« til: »vogterprøven«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2, stk. 2, ændres »fyrprøven« til: »vogterprøven«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # Words that are to be changed do not stand in the provision

      `amendment/missing-words` · severity: error · catalogue: AM11

      They are neither in the act in force nor in the act as the earlier instructions have made it. Where they stand elsewhere in the section, the message says so; else it shows the wording that is most alike. Words do not stand inside longer ones, but for their genitive, which is a warning. In the examples »fyrprøven« stands in § 2, stk. 2.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2, stk. 3, ændres »fyrprøven« til: »vogterprøven«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2, stk. 2, ændres »fyrprøven« til: »vogterprøven«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "amendment/new-label",
      title: "Den nye tekst har et andet nummer, end ændringen siger",
      englishTitle: "New text bears another number than the instruction says: what is put in `som stk. 4` is labelled »Stk. 4.«, and what is given new wording keeps its number unless the instruction says what it becomes",
      catalogue: ["AM27"],
      danish: #"""
      # Den nye tekst har et andet nummer, end ændringen siger

      `amendment/new-label` · mangel (`error`) · katalog: AM27

      Indsættes noget »som stk. 4«, er den nye tekst mærket »Stk. 4.«; efter stk. 2 (eller »stk. 2, der bliver stk. 3«)
      følger stk. 3 (henholdsvis stk. 4); og det, der affattes på ny, beholder sit nummer, medmindre der står, hvad det bliver.

      ## Hvorfor

      Enten indsættes teksten et forkert sted, eller også passer nummereringen i loven ikke bagefter.

      ## Kilde

      AM27. LK18 2.3.6.6, VAF 2.7.5.6.2.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 indsættes som stk. 4:
      »Stk. 5. Badet er åbent om sommeren.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 indsættes som stk. 4:
      »Stk. 4. Badet er åbent om sommeren.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # New text bears another number than the instruction says: what is put in `som stk. 4` is labelled »Stk. 4.«, and what is given new wording keeps its number unless the instruction says what it becomes

      `amendment/new-label` · severity: error · catalogue: AM27



      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 indsættes som stk. 4:
      »Stk. 5. Badet er åbent om sommeren.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 indsættes som stk. 4:
      »Stk. 4. Badet er åbent om sommeren.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "amendment/new-units",
      title: "Der indsættes flere eller færre, end ændringen siger",
      englishTitle: "More or fewer provisions are put in than the instruction says: `som nyt stykke` puts in one, `som nye stykker` several, `som stk. 4 og 5` two",
      catalogue: ["AM28"],
      danish: #"""
      # Der indsættes flere eller færre, end ændringen siger

      `amendment/new-units` · mangel (`error`) · katalog: AM28

      »Som nyt stykke« indsættes ét stykke, »som nye stykker« flere; »som stk. 4 og 5« indsættes to. Det samme gælder numre, litra og
      punktummer; punktummer tælles kun, når den nye tekst er uden opregning.

      ## Hvorfor

      Enten mangler der noget i den nye tekst, eller også rykker de følgende stykker anderledes, end der står.

      ## Kilde

      AM28. VAF 2.7.5.6.2.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Badet er åbent om sommeren.
      Stk. 3. Badet er lukket om vinteren.«
      Stk. 2 bliver herefter stk. 4.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 indsættes efter stk. 1 som nye stykker:
      »Stk. 2. Badet er åbent om sommeren.
      Stk. 3. Badet er lukket om vinteren.«
      Stk. 2 bliver herefter stk. 4.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # More or fewer provisions are put in than the instruction says: `som nyt stykke` puts in one, `som nye stykker` several, `som stk. 4 og 5` two

      `amendment/new-units` · severity: error · catalogue: AM28

      The same goes for numre, litra and, in new text without a list, sentences.

      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Badet er åbent om sommeren.
      Stk. 3. Badet er lukket om vinteren.«
      Stk. 2 bliver herefter stk. 4.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 indsættes efter stk. 1 som nye stykker:
      »Stk. 2. Badet er åbent om sommeren.
      Stk. 3. Badet er lukket om vinteren.«
      Stk. 2 bliver herefter stk. 4.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "amendment/no-change",
      title: "En ændring ændrer ingenting",
      englishTitle: "An instruction changes nothing: the new words are the old ones",
      catalogue: ["AM47"],
      danish: #"""
      # En ændring ændrer ingenting

      `amendment/no-change` · mangel (`error`) · katalog: AM47

      De nye ord er de samme som de gamle.

      ## Hvorfor

      Der er skrevet noget andet, end der er ment.

      ## Kilde

      AM47.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »gule bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »gule bøjer« til: »røde bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # An instruction changes nothing: the new words are the old ones

      `amendment/no-change` · severity: error · catalogue: AM47



      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »gule bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »gule bøjer« til: »røde bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "amendment/not-understood",
      title: "En ændring, eller noget af den, er ikke forstået",
      englishTitle: "An instruction, or part of one, is not understood",
      catalogue: [],
      danish: #"""
      # En ændring, eller noget af den, er ikke forstået

      `amendment/not-understood` · advarsel (`warning`)

      Det, der ikke er forstået, kan ikke indarbejdes og holdes ikke op mod loven. Skriv det med vejledningens ord: »ændres »…«
      til: »…««, »udgår »…««, »ophæves«, »affattes således:« eller »indsættes«. Ny tekst står mellem » og «. En rykning, der står for
      sig selv, nævner paragraffen. Det siges også, når en ændring er forstået og dog ikke kan udføres: en overskrift, der affattes som
      en paragraf.

      ## Hvorfor

      Hvad et program ikke kan læse, er ofte heller ikke entydigt for den, der skal indarbejde ændringen.

      ## Kilde

      LK 3.4.5.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. § 3 erstattes af følgende:
      »§ 3. Badet er åbent om sommeren.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. § 3 affattes således:
      »§ 3. Badet er åbent om sommeren.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # An instruction, or part of one, is not understood

      `amendment/not-understood` · severity: warning

      It can neither be carried out nor held against the act. Write it in the words of the guidance (»ændres … til:«, »udgår«, »ophæves«, »affattes således:«, »indsættes«), new text between » and «, and name the section in a renumbering clause that stands alone. The same is said where an instruction is understood but cannot be carried out, as when a heading is to be recast as a section.

      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. § 3 erstattes af følgende:
      »§ 3. Badet er åbent om sommeren.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. § 3 affattes således:
      »§ 3. Badet er åbent om sommeren.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "amendment/number-gap",
      title: "Noget nyt indsættes med et nummer, der ikke følger efter det sidste",
      englishTitle: "Something new comes with a number that does not follow the last",
      catalogue: ["AM26"],
      danish: #"""
      # Noget nyt indsættes med et nummer, der ikke følger efter det sidste

      `amendment/number-gap` · mangel (`error`) · katalog: AM26

      Indsættes noget »som stk. 5«, har bestemmelsen et stk. 4. Det samme gælder numre, litraer og punktummer. I
      eksemplerne har § 3 tre stykker.

      ## Hvorfor

      Enten er et nummer forkert, eller også er det en anden bestemmelse, der er ment.

      ## Kilde

      AM26. VAF 2.7.5.6.2.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 3 indsættes som stk. 5:
      »Stk. 5. Vagtplanen føres digitalt.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 3 indsættes som stk. 4:
      »Stk. 4. Vagtplanen føres digitalt.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # Something new comes with a number that does not follow the last

      `amendment/number-gap` · severity: error · catalogue: AM26

      What is inserted `som stk. 5` needs a stk. 4 before it; the same goes for items, points and sentences. In the examples § 3 has three subsections.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 3 indsættes som stk. 5:
      »Stk. 5. Vagtplanen føres digitalt.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 3 indsættes som stk. 4:
      »Stk. 4. Vagtplanen føres digitalt.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "amendment/opening",
      title: "Indledningen til en ændringsparagraf følger ikke formlen",
      englishTitle: "The opening of an amending section does not follow the formula: `I lov om …, jf. lovbekendtgørelse nr. … af …, foretages følgende ændringer:`",
      catalogue: ["AM02"],
      danish: #"""
      # Indledningen til en ændringsparagraf følger ikke formlen

      `amendment/opening` · advarsel (`warning`) · katalog: AM02

      En ændringsparagraf indledes »I lov om …, jf. lovbekendtgørelse nr. … af …, foretages følgende ændringer:« eller »I lov
      nr. … af … om … foretages følgende ændringer:«. Hver lov, lovbekendtgørelse og ændringslov nævnes med nummer og
      fuld dato.

      ## Hvorfor

      Indledningen siger, hvilken lovtekst ændringerne skal læses ind i. Mangler et nummer eller en dato, kan hverken læsere
      eller programmer finde den.

      ## Kilde

      AM02. LK 3.4.4.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov om havnebade, jf. lovbekendtgørelse 10 af 1. januar 2020, foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov om havnebade, jf. lovbekendtgørelse nr. 10 af 1. januar 2020, foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # The opening of an amending section does not follow the formula: `I lov om …, jf. lovbekendtgørelse nr. … af …, foretages følgende ændringer:`

      `amendment/opening` · severity: warning · catalogue: AM02

      Every act in it is cited with its number and full date.

      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov om havnebade, jf. lovbekendtgørelse 10 af 1. januar 2020, foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov om havnebade, jf. lovbekendtgørelse nr. 10 af 1. januar 2020, foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "amendment/opening-number",
      title: "»Ændring« og »ændringer« i indledningen passer ikke til antallet",
      englishTitle: "»Ændring« or »ændringer« in the opening does not fit the number of instructions: the singular stands where there is one, the plural where there are more",
      catalogue: ["AM03"],
      danish: #"""
      # »Ændring« og »ændringer« i indledningen passer ikke til antallet

      `amendment/opening-number` · oplysning (`information`) · katalog: AM03

      Der står »følgende ændring:«, når paragraffen har ét ændringsnummer, og »følgende ændringer:«, når den har flere.

      ## Hvorfor

      Ordet viser, om der er mere at lede efter, og det bliver let glemt, når et nummer kommer til eller udgår.

      ## Kilde

      AM03. LK 3.4.4.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # »Ændring« or »ændringer« in the opening does not fit the number of instructions: the singular stands where there is one, the plural where there are more

      `amendment/opening-number` · severity: information · catalogue: AM03



      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "amendment/order",
      title: "Ændringsnumrene følger ikke ordenen i den lov, der ændres",
      englishTitle: "The instructions do not follow the order of the act they amend",
      catalogue: ["AM17"],
      danish: #"""
      # Ændringsnumrene følger ikke ordenen i den lov, der ændres

      `amendment/order` · advarsel (`warning`) · katalog: AM17

      Ændringerne står i samme orden som de bestemmelser, de ændrer: titlen, så noten til den, så paragrafferne. Enslydende
      ændringer af flere bestemmelser kan samles ved den første.

      ## Hvorfor

      Den, der læser loven og ændringsloven side om side, skal ikke bladre frem og tilbage.

      ## Kilde

      AM17. LK 3.4.5.2.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 4 ændres »bøjer« til: »gule bøjer«.
      2. I § 2 ændres »stiger« til: »trapper«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »stiger« til: »trapper«.
      2. I § 4 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # The instructions do not follow the order of the act they amend

      `amendment/order` · severity: warning · catalogue: AM17

      Like changes of several provisions may be joined at the first of them.

      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 4 ændres »bøjer« til: »gule bøjer«.
      2. I § 2 ændres »stiger« til: »trapper«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »stiger« til: »trapper«.
      2. I § 4 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "amendment/orphan-heading",
      title: "En overskrift står tilbage, når paragrafferne under den er ophævet",
      englishTitle: "A heading is left when the sections under it are repealed",
      catalogue: ["AM39"],
      danish: #"""
      # En overskrift står tilbage, når paragrafferne under den er ophævet

      `amendment/orphan-heading` · advarsel (`warning`) · katalog: AM39

      Når en enkelt paragraf ophæves, bliver overskriften foran den stående, medmindre den nævnes. Der ses på, om
      overskriften har andre paragraffer under sig. I eksemplerne dækker overskriften »Gebyr« §§ 6 og 7.

      ## Hvorfor

      Overskriften ville komme til at gælde det, der følger, eller ingenting.

      ## Kilde

      AM39. LK 3.4.5.5.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. §§ 6 og 7 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. Overskriften før § 6 og §§ 6 og 7 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # A heading is left when the sections under it are repealed

      `amendment/orphan-heading` · severity: warning · catalogue: AM39

      The heading before a repealed section stays unless it is named; what is looked at is whether it has other sections under it. In the examples the heading »Gebyr« covers §§ 6 and 7.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. §§ 6 og 7 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. Overskriften før § 6 og §§ 6 og 7 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "amendment/other-version",
      title: "Loven, der er ved hånden, er en anden udgave end den, indledningen nævner",
      englishTitle: "The act at hand is another version than the one the opening names",
      catalogue: ["AM07"],
      danish: #"""
      # Loven, der er ved hånden, er en anden udgave end den, indledningen nævner

      `amendment/other-version` · advarsel (`warning`) · katalog: AM07

      Indledningen citerer en lovbekendtgørelse, og den lov, der er givet som gældende, har et andet nummer. Det, der så
      ikke passer, vejer højst som advarsel. Mangler der i teksten ændringslove, som indledningen nævner, siges det som
      oplysning, når noget ikke passer. I eksemplerne er lovbekendtgørelse nr. 31 af 4. juni 2019 givet som den
      gældende.

      ## Hvorfor

      Enten skal indledningen nævne den nye lovbekendtgørelse, eller også er ændringsnumrene holdt op mod en forkert
      tekst.

      ## Kilde

      AM07. LK 3.4.4.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrskibe
      § 1
      I lov om fyrskibe, jf. lovbekendtgørelse nr. 7 af 2. maj 2011, foretages følgende ændring:
      1. I § 1 ændres »rødt« til: »gult«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrskibe
      § 1
      I lov om fyrskibe, jf. lovbekendtgørelse nr. 31 af 4. juni 2019, foretages følgende ændring:
      1. I § 1 ændres »rødt« til: »gult«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # The act at hand is another version than the one the opening names

      `amendment/other-version` · severity: warning · catalogue: AM07

      The opening cites a consolidated act, and the act that was given as the one in force has another number; what does not fit then weighs no more than a warning. Where the text lacks amending acts that the opening names, that is said as information when something does not fit. In the examples lovbekendtgørelse nr. 31 of 4 June 2019 is given as the one in force.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrskibe
      § 1
      I lov om fyrskibe, jf. lovbekendtgørelse nr. 7 af 2. maj 2011, foretages følgende ændring:
      1. I § 1 ændres »rødt« til: »gult«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrskibe
      § 1
      I lov om fyrskibe, jf. lovbekendtgørelse nr. 31 af 4. juni 2019, foretages følgende ændring:
      1. I § 1 ændres »rødt« til: »gult«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "amendment/quotation-marks",
      title: "Et citat står i forkerte citationstegn, eller et tegn mangler",
      englishTitle: "A quotation stands in other marks than » and «, or lacks one of them",
      catalogue: ["AM44"],
      danish: #"""
      # Et citat står i forkerte citationstegn, eller et tegn mangler

      `amendment/quotation-marks` · advarsel (`warning`) · katalog: AM44

      Den tekst, der ændres, udgår eller indsættes, står mellem » og «, ikke i "…" eller “…”. Hvert » har sit «.

      ## Hvorfor

      Tegnene viser, hvor lovens tekst begynder og slutter; mangler ét, kan ændringen ikke indarbejdes.

      ## Kilde

      AM44. Skrivemåden i vejledningens eksempler og i love.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres "bøjer" til: "gule bøjer".
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # A quotation stands in other marks than » and «, or lacks one of them

      `amendment/quotation-marks` · severity: warning · catalogue: AM44

      A quotation without its end is an error.

      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres "bøjer" til: "gule bøjer".
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "amendment/recast-count",
      title: "Noget affattes på ny og bliver til flere eller færre",
      englishTitle: "What gets new wording becomes more or fewer",
      catalogue: ["AM38"],
      danish: #"""
      # Noget affattes på ny og bliver til flere eller færre

      `amendment/recast-count` · advarsel (`warning`) · katalog: AM38

      Ved »affattes« kommer der lige så mange stykker, numre eller paragraffer ind, som der går ud. Ellers skrives
      »ophæves, og i stedet indsættes«.

      ## Hvorfor

      Læseren skal kunne se, at antallet ændres, og at de følgende rykker.

      ## Kilde

      AM38. VAF 2.7.5.6.4.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. § 2, stk. 2, affattes således:
      »Stk. 2. Fyrvogteren skal have bestået fyrprøven.
      Stk. 3. Fyrvogteren skal være fyldt 18 år.«
      Stk. 3 og 4 bliver herefter stk. 4 og 5.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. § 2, stk. 2, ophæves, og i stedet indsættes:
      »Stk. 2. Fyrvogteren skal have bestået fyrprøven.
      Stk. 3. Fyrvogteren skal være fyldt 18 år.«
      Stk. 3 og 4 bliver herefter stk. 4 og 5.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # What gets new wording becomes more or fewer

      `amendment/recast-count` · severity: warning · catalogue: AM38

      With `affattes` as many subsections, items or sections come in as go out; else it is `ophæves, og i stedet indsættes`.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. § 2, stk. 2, affattes således:
      »Stk. 2. Fyrvogteren skal have bestået fyrprøven.
      Stk. 3. Fyrvogteren skal være fyldt 18 år.«
      Stk. 3 og 4 bliver herefter stk. 4 og 5.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. § 2, stk. 2, ophæves, og i stedet indsættes:
      »Stk. 2. Fyrvogteren skal have bestået fyrprøven.
      Stk. 3. Fyrvogteren skal være fyldt 18 år.«
      Stk. 3 og 4 bliver herefter stk. 4 og 5.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "amendment/recast-in-disguise",
      title: "Der ophæves og indsættes lige mange",
      englishTitle: "As many are inserted as are repealed",
      catalogue: ["AM65"],
      danish: #"""
      # Der ophæves og indsættes lige mange

      `amendment/recast-in-disguise` · oplysning (`information`) · katalog: AM65

      »Ophæves, og i stedet indsættes« bruges, når der kommer flere eller færre ind, end der går ud. Er der lige mange,
      skrives »affattes således«.

      ## Hvorfor

      Formlen siger, at antallet ændres, og får læseren til at lede efter det, der rykker.

      ## Kilde

      AM65. VAF 2.7.5.6.4.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. § 2, stk. 2, ophæves, og i stedet indsættes:
      »Stk. 2. Fyrvogteren skal være fyldt 18 år.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. § 2, stk. 2, affattes således:
      »Stk. 2. Fyrvogteren skal være fyldt 18 år.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # As many are inserted as are repealed

      `amendment/recast-in-disguise` · severity: information · catalogue: AM65

      `Ophæves, og i stedet indsættes` is for another number; where it is the same, it is `affattes således`.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. § 2, stk. 2, ophæves, og i stedet indsættes:
      »Stk. 2. Fyrvogteren skal være fyldt 18 år.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. § 2, stk. 2, affattes således:
      »Stk. 2. Fyrvogteren skal være fyldt 18 år.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "amendment/recast-of-nothing",
      title: "Noget, der er ophævet, affattes på ny",
      englishTitle: "What is repealed gets new wording",
      catalogue: ["AM35"],
      danish: #"""
      # Noget, der er ophævet, affattes på ny

      `amendment/recast-of-nothing` · mangel (`error`) · katalog: AM35

      »Affattes« giver det, der gælder, en ny ordlyd. Er bestemmelsen ophævet, skal der indsættes en ny. I eksemplerne
      er § 4 ophævet.

      ## Hvorfor

      Der er ingen ordlyd at ændre, og den nye bestemmelse ser ud til at være den gamle.

      ## Kilde

      AM35. VAF 2.7.5.6.1.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. § 4 affattes således:
      »§ 4. Havnen holder fyret ved lige.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. Efter § 3 indsættes i kapitel 2:
      »§ 3 a. Havnen holder fyret ved lige.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # What is repealed gets new wording

      `amendment/recast-of-nothing` · severity: error · catalogue: AM35

      `Affattes` is for what is in force; where a provision is repealed, a new one has to be inserted. In the examples § 4 is repealed.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. § 4 affattes således:
      »§ 4. Havnen holder fyret ved lige.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. Efter § 3 indsættes i kapitel 2:
      »§ 3 a. Havnen holder fyret ved lige.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "amendment/renumbered-unit",
      title: "En rykningsklausul flytter paragraffer eller punktummer",
      englishTitle: "A renumbering clause moves sections or sentences",
      catalogue: ["AM22"],
      danish: #"""
      # En rykningsklausul flytter paragraffer eller punktummer

      `amendment/renumbered-unit` · advarsel (`warning`) · katalog: AM22

      Stykker, numre og litra rykker, når ét kommer til eller udgår, og det siges i en rykningsklausul. Punktummer rykker også,
      men uden klausul. Paragraffer rykker aldrig: en ny får et bogstav (§ 7 a), og en ophævet lader sit nummer stå tomt.

      ## Hvorfor

      Rykker paragraffer, peger alle henvisninger til dem forkert, også i andre love. En klausul for punktummer er overflødig.

      ## Kilde

      AM22. LK18 2.3.6.6, LK 3.4.5.6.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2, stk. 1, indsættes efter 1. pkt. som nyt punktum:
      »Bøjerne er gule.«
      2. pkt. bliver herefter 3. pkt.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2, stk. 1, indsættes efter 1. pkt. som nyt punktum:
      »Bøjerne er gule.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # A renumbering clause moves sections or sentences

      `amendment/renumbered-unit` · severity: warning · catalogue: AM22

      Sections never move; sentences move without a clause.

      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2, stk. 1, indsættes efter 1. pkt. som nyt punktum:
      »Bøjerne er gule.«
      2. pkt. bliver herefter 3. pkt.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2, stk. 1, indsættes efter 1. pkt. som nyt punktum:
      »Bøjerne er gule.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "amendment/renumbering-reach",
      title: "En rykningsklausul dækker for få eller for mange bestemmelser",
      englishTitle: "A renumbering clause covers too few provisions or too many",
      catalogue: ["AM21"],
      danish: #"""
      # En rykningsklausul dækker for få eller for mange bestemmelser

      `amendment/renumbering-reach` · mangel (`error`) · katalog: AM21

      Enten rykker der bestemmelser, som klausulen ikke nævner, eller også nævner den nogle, som loven ikke har. I
      eksemplerne har § 2 fire stykker.

      ## Hvorfor

      Bestemmelserne rykker uanset klausulen. Er nogle glemt, ser det ud, som om to får det samme nummer.

      ## Kilde

      AM21. LK18 2.3.6.6.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Fyrvogteren skal være fyldt 18 år.«
      Stk. 2 og 3 bliver herefter stk. 3 og 4.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Fyrvogteren skal være fyldt 18 år.«
      Stk. 2-4 bliver herefter stk. 3-5.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # A renumbering clause covers too few provisions or too many

      `amendment/renumbering-reach` · severity: error · catalogue: AM21

      Some move that it does not name, or it names some that the act does not have. In the examples § 2 has four subsections.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Fyrvogteren skal være fyldt 18 år.«
      Stk. 2 og 3 bliver herefter stk. 3 og 4.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Fyrvogteren skal være fyldt 18 år.«
      Stk. 2-4 bliver herefter stk. 3-5.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "amendment/repeal-within-chapter",
      title: "Et kapitel og en af dets egne paragraffer ophæves hver for sig",
      englishTitle: "A chapter and one of its own sections are both repealed",
      catalogue: ["AM63"],
      danish: #"""
      # Et kapitel og en af dets egne paragraffer ophæves hver for sig

      `amendment/repeal-within-chapter` · oplysning (`information`) · katalog: AM63

      Ophæves et kapitel, er dets overskrift, paragraffer og tekstoverskrifter ophævet med det.

      ## Hvorfor

      Nævnes en af paragrafferne ved siden af, ser det ud, som om de andre består.

      ## Kilde

      AM63. LK 3.4.5.5.

      ## Forkert

      ```lov
      Lov om ændring af lov om lodsbåde
      § 1
      I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
      1. Kapitel 2 og § 4 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2029.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om lodsbåde
      § 1
      I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
      1. Kapitel 2 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2029.
      ```
      """#,
      english: #"""
      # A chapter and one of its own sections are both repealed

      `amendment/repeal-within-chapter` · severity: information · catalogue: AM63

      The sections go with the chapter.

      ## Wrong

      ```lov
      Lov om ændring af lov om lodsbåde
      § 1
      I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
      1. Kapitel 2 og § 4 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2029.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om lodsbåde
      § 1
      I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
      1. Kapitel 2 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2029.
      ```
      """#),
    RulePage(
      id: "amendment/repealed-power",
      title: "En ophævet bestemmelse bemyndiger til at fastsætte regler",
      englishTitle: "A repealed provision authorises executive orders, which lapse with it, and the act does not say what becomes of them",
      catalogue: ["AM57"],
      danish: #"""
      # En ophævet bestemmelse bemyndiger til at fastsætte regler

      `amendment/repealed-power` · oplysning (`information`) · katalog: AM57

      Ophæves en bestemmelse, der giver en minister eller myndighed hjemmel til at fastsætte regler, bortfalder de bekendtgørelser, der er
      udstedt efter den. Reglen siger intet, når ændringsloven selv siger, hvad der bliver af dem, eller når en ny bestemmelse kommer i
      stedet.

      ## Hvorfor

      Skal reglerne blive ved med at gælde, må loven sige det.

      ## Kilde

      AM57. LK 3.4.5.5. En anden bestemmelse kan give samme hjemmel.

      ## Forkert

      ```lov
      Lov om ændring af lov om lodsbåde
      § 1
      I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
      1. § 2 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2029.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om lodsbåde
      § 1
      I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
      1. § 2 ophæves.
      § 2
      Stk. 1. Loven træder i kraft den 1. juli 2029.
      Stk. 2. Regler om lodsbådes lys, der er udstedt før lovens ikrafttræden, forbliver i kraft, indtil de ophæves.
      ```
      """#,
      english: #"""
      # A repealed provision authorises executive orders, which lapse with it, and the act does not say what becomes of them

      `amendment/repealed-power` · severity: information · catalogue: AM57



      ## Wrong

      ```lov
      Lov om ændring af lov om lodsbåde
      § 1
      I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
      1. § 2 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2029.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om lodsbåde
      § 1
      I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
      1. § 2 ophæves.
      § 2
      Stk. 1. Loven træder i kraft den 1. juli 2029.
      Stk. 2. Regler om lodsbådes lys, der er udstedt før lovens ikrafttræden, forbliver i kraft, indtil de ophæves.
      ```
      """#),
    RulePage(
      id: "amendment/reused-number",
      title: "En ny paragraf får nummeret på en, der er ophævet",
      englishTitle: "A new section gets the number of a repealed one",
      catalogue: ["AM30"],
      danish: #"""
      # En ny paragraf får nummeret på en, der er ophævet

      `amendment/reused-number` · oplysning (`information`) · katalog: AM30

      I eksemplerne er § 4 ophævet.

      ## Hvorfor

      Andre love, bekendtgørelser, domme og afgørelser kan stadig henvise til den gamle.

      ## Kilde

      AM30. LK18 2.3.6.5.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. Efter § 3 indsættes i kapitel 2:
      »§ 4. Havnen holder fyret ved lige.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. Efter § 3 indsættes i kapitel 2:
      »§ 3 a. Havnen holder fyret ved lige.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # A new section gets the number of a repealed one

      `amendment/reused-number` · severity: information · catalogue: AM30

      Other acts, orders and judgments may still refer to the old one. In the examples § 4 is repealed.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. Efter § 3 indsættes i kapitel 2:
      »§ 4. Havnen holder fyret ved lige.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. Efter § 3 indsættes i kapitel 2:
      »§ 3 a. Havnen holder fyret ved lige.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "amendment/same-text-twice",
      title: "To ændringsnumre rammer den samme tekst",
      englishTitle: "Two instructions hit the same text: both change the same words, or one changes what the other repeals or gives new wording",
      catalogue: ["AM48"],
      danish: #"""
      # To ændringsnumre rammer den samme tekst

      `amendment/same-text-twice` · mangel (`error`) · katalog: AM48

      Begge ændrer de samme ord i den samme bestemmelse, eller det ene ændrer i en bestemmelse, som det andet ophæver eller
      affatter på ny. Et nummer uden »der bliver« er nummeret i den gældende lov. Numre, som ikrafttrædelsesbestemmelserne
      nævner hver for sig, kan træde i kraft efter hinanden og ses der bort fra. Ændrer et nummer ord, som kun står der, fordi et
      tidligere nummer har sat dem ind, er det en oplysning.

      ## Hvorfor

      Når den ene ændring er indarbejdet, findes den tekst ikke, som den anden skal ændre.

      ## Kilde

      AM48.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. § 2, stk. 3, ophæves.
      2. I § 2, stk. 3, 1. pkt., ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. § 2, stk. 3, ophæves.
      2. I § 2, stk. 4, 1. pkt., ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # Two instructions hit the same text: both change the same words, or one changes what the other repeals or gives new wording

      `amendment/same-text-twice` · severity: error · catalogue: AM48



      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. § 2, stk. 3, ophæves.
      2. I § 2, stk. 3, 1. pkt., ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. § 2, stk. 3, ophæves.
      2. I § 2, stk. 4, 1. pkt., ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "amendment/section-label",
      title: "En ny paragraf har et nummer, der ikke passer på stedet",
      englishTitle: "A new section has a number that does not fit its place",
      catalogue: ["AM29"],
      danish: #"""
      # En ny paragraf har et nummer, der ikke passer på stedet

      `amendment/section-label` · mangel (`error`) · katalog: AM29

      Nummeret er brugt i forvejen, eller det hører ikke hjemme mellem naboernes. En ny paragraf får nummeret på den
      foregående og et bogstav: efter § 2 kommer § 2 a.

      ## Hvorfor

      Paragraffer rykker ikke, så en henvisning til nummeret ville have to mål, eller læseren ville lede forgæves.

      ## Kilde

      AM29. LK18 2.3.6.5.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. Efter § 2 indsættes før overskriften før § 3:
      »§ 3. Havnen holder fyret ved lige.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. Efter § 2 indsættes før overskriften før § 3:
      »§ 6 a. Havnen holder fyret ved lige.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. Efter § 2 indsættes før overskriften før § 3:
      »§ 2 a. Havnen holder fyret ved lige.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # A new section has a number that does not fit its place

      `amendment/section-label` · severity: error · catalogue: AM29

      The number is taken, or does not belong between those of its neighbours. A new section gets the number of the one before it and a letter.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. Efter § 2 indsættes før overskriften før § 3:
      »§ 3. Havnen holder fyret ved lige.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. Efter § 2 indsættes før overskriften før § 3:
      »§ 6 a. Havnen holder fyret ved lige.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. Efter § 2 indsættes før overskriften før § 3:
      »§ 2 a. Havnen holder fyret ved lige.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "amendment/stale-elsewhere",
      title: "En anden lov henviser til en bestemmelse, som rykker eller ophæves",
      englishTitle: "Another act refers to a provision that moves or is repealed",
      catalogue: ["AM50"],
      danish: #"""
      # En anden lov henviser til en bestemmelse, som rykker eller ophæves

      `amendment/stale-elsewhere` · oplysning (`information`) · katalog: AM50

      Der ses på de love i biblioteket, som ændringsloven ikke selv ændrer, hver i sin nyeste udgave. I eksemplerne
      henviser lov om sømærker til § 10, stk. 2, i lov om fyrvogtere.

      ## Hvorfor

      Henvisningen i den anden lov kommer til at pege på noget andet end ment eller på ingenting. Om den skal ændres nu
      eller i en følgelov, må den afgøre, der skriver loven.

      ## Kilde

      AM50. LK18 2.3.6.12.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 10 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Loven gælder ikke for fyr på Ertholmene.«
      Stk. 2 bliver herefter stk. 3.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere og lov om sømærker
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 10 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Loven gælder ikke for fyr på Ertholmene.«
      Stk. 2 bliver herefter stk. 3.
      § 2
      I lov nr. 21 af 4. juni 2027 om sømærker foretages følgende ændring:
      1. I § 2 ændres »§ 10, stk. 2,« til: »§ 10, stk. 3,«.
      § 3
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # Another act refers to a provision that moves or is repealed

      `amendment/stale-elsewhere` · severity: information · catalogue: AM50

      Looked at are the acts of the library that the amending act does not amend itself, each in its newest version. In the examples lov om sømærker refers to § 10, stk. 2, of lov om fyrvogtere.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 10 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Loven gælder ikke for fyr på Ertholmene.«
      Stk. 2 bliver herefter stk. 3.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere og lov om sømærker
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 10 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Loven gælder ikke for fyr på Ertholmene.«
      Stk. 2 bliver herefter stk. 3.
      § 2
      I lov nr. 21 af 4. juni 2027 om sømærker foretages følgende ændring:
      1. I § 2 ændres »§ 10, stk. 2,« til: »§ 10, stk. 3,«.
      § 3
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "amendment/stale-penalty",
      title: "En straffebestemmelse passer ikke længere efter ændringen",
      englishTitle: "A provision on penalties no longer fits after the amendment",
      catalogue: ["AM51"],
      danish: #"""
      # En straffebestemmelse passer ikke længere efter ændringen

      `amendment/stale-penalty` · mangel (`error`) · katalog: AM51

      Straffebestemmelsen nævner en bestemmelse, der rykker eller ophæves, og intet ændringsnummer retter den. I
      eksemplerne straffer § 8 overtrædelse af § 3, stk. 2.

      ## Hvorfor

      Straffen kommer til at gælde en anden bestemmelse end ment, eller overtrædelsen bliver straffri.

      ## Kilde

      AM51. LK 7.6.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 3 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Vagtplanen føres digitalt.«
      Stk. 2 og 3 bliver herefter stk. 3 og 4.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
      1. I § 3 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Vagtplanen føres digitalt.«
      Stk. 2 og 3 bliver herefter stk. 3 og 4.
      2. I § 8 ændres »stk. 2« til: »stk. 3«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # A provision on penalties no longer fits after the amendment

      `amendment/stale-penalty` · severity: error · catalogue: AM51

      It names a provision that moves or is repealed, and no instruction puts it right; the penalty then hits another provision, or nothing. In the examples § 8 punishes what is against § 3, stk. 2.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 3 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Vagtplanen føres digitalt.«
      Stk. 2 og 3 bliver herefter stk. 3 og 4.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
      1. I § 3 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Vagtplanen føres digitalt.«
      Stk. 2 og 3 bliver herefter stk. 3 og 4.
      2. I § 8 ændres »stk. 2« til: »stk. 3«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "amendment/stale-reference",
      title: "En henvisning i loven passer ikke længere efter ændringen",
      englishTitle: "A reference in the act no longer fits after the amendment",
      catalogue: ["AM49"],
      danish: #"""
      # En henvisning i loven passer ikke længere efter ændringen

      `amendment/stale-reference` · mangel (`error`) · katalog: AM49

      Bestemmelsen, der henvises til, rykker eller ophæves, og intet ændringsnummer retter henvisningen. Der ses på
      henvisninger i hele loven, også i bestemmelser, som ikke ændres i øvrigt. Henvisninger i lovens
      ikrafttrædelsesbestemmelser nævnes som oplysning, for de kan handle om det, der var. I eksemplerne henviser § 7
      til § 6, stk. 3.

      ## Hvorfor

      Henvisningen kommer til at pege på noget andet end ment eller på ingenting. Det er den klassiske fare, når stykker
      og numre rykker, og Justitsministeriet kontrollerer det ikke.

      ## Kilde

      AM49. LK18 2.3.6.12, HF 6.2.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 6 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Gebyret betales ved afgang.«
      Stk. 2 og 3 bliver herefter stk. 3 og 4.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
      1. I § 6 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Gebyret betales ved afgang.«
      Stk. 2 og 3 bliver herefter stk. 3 og 4.
      2. I § 7, 1. pkt., ændres »stk. 3« til: »stk. 4«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # A reference in the act no longer fits after the amendment

      `amendment/stale-reference` · severity: error · catalogue: AM49

      What it points at moves or is repealed, and no instruction puts the reference right. References in the act's own commencement provisions are reported as information, for they may speak of the past. In the examples § 7 refers to § 6, stk. 3.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 6 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Gebyret betales ved afgang.«
      Stk. 2 og 3 bliver herefter stk. 3 og 4.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
      1. I § 6 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Gebyret betales ved afgang.«
      Stk. 2 og 3 bliver herefter stk. 3 og 4.
      2. I § 7, 1. pkt., ændres »stk. 3« til: »stk. 4«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "amendment/superfluous-jf",
      title: "»Jf.« står mellem en lovs navn og dens eget nummer",
      englishTitle: "»Jf.« stands between the name of an act and the act's own number",
      catalogue: ["AM06"],
      danish: #"""
      # »Jf.« står mellem en lovs navn og dens eget nummer

      `amendment/superfluous-jf` · advarsel (`warning`) · katalog: AM06

      En lov med populærtitel, der ikke er udsendt som lovbekendtgørelse, nævnes »I forældelsesloven, lov nr. … af …,« uden
      »jf.« En lov uden populærtitel nævnes »I lov nr. … af … om …«. »Jf.« bruges kun foran en lovbekendtgørelse.

      ## Hvorfor

      Nummeret er lovens eget; med »jf.« ser det ud som en anden lov.

      ## Kilde

      AM06. LK 3.4.4.

      ## Forkert

      ```lov
      Lov om ændring af havnebadsloven
      § 1
      I havnebadsloven, jf. lov nr. 10 af 1. januar 2020, foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af havnebadsloven
      § 1
      I havnebadsloven, lov nr. 10 af 1. januar 2020, foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # »Jf.« stands between the name of an act and the act's own number

      `amendment/superfluous-jf` · severity: warning · catalogue: AM06

      It belongs in front of a consolidated act only.

      ## Wrong

      ```lov
      Lov om ændring af havnebadsloven
      § 1
      I havnebadsloven, jf. lov nr. 10 af 1. januar 2020, foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af havnebadsloven
      § 1
      I havnebadsloven, lov nr. 10 af 1. januar 2020, foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "amendment/superfluous-label",
      title: "Den nye affattelse har et nummer for meget foran",
      englishTitle: "New wording of stk. 1 alone, a new stk. 1, or a sentence alone, begins with the label of the section or the stykke, as if all of that got new wording",
      catalogue: ["AM37"],
      danish: #"""
      # Den nye affattelse har et nummer for meget foran

      `amendment/superfluous-label` · advarsel (`warning`) · katalog: AM37

      Affattes kun stk. 1, eller kun et punktum, begynder den nye tekst uden »§ 10.« og uden »Stk. 2.«. Det samme gælder et nyt
      stykke, der indsættes før stk. 1.

      ## Hvorfor

      Med paragraffens nummer foran ser det ud, som om hele paragraffen affattes på ny.

      ## Kilde

      AM37. LK18 2.3.6.3.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. § 5, stk. 1, affattes således:
      »§ 5. Badet er åbent om sommeren.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. § 5, stk. 1, affattes således:
      »Badet er åbent om sommeren.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # New wording of stk. 1 alone, a new stk. 1, or a sentence alone, begins with the label of the section or the stykke, as if all of that got new wording

      `amendment/superfluous-label` · severity: warning · catalogue: AM37



      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. § 5, stk. 1, affattes således:
      »§ 5. Badet er åbent om sommeren.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. § 5, stk. 1, affattes således:
      »Badet er åbent om sommeren.«
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "amendment/superseded-consolidation",
      title: "Lovbekendtgørelsen i indledningen er afløst af en nyere",
      englishTitle: "The consolidated act that the opening cites has been superseded by a newer one in the library",
      catalogue: ["AM07"],
      danish: #"""
      # Lovbekendtgørelsen i indledningen er afløst af en nyere

      `amendment/superseded-consolidation` · advarsel (`warning`) · katalog: AM07

      En ændringslov skrives på grundlag af den nyeste lovbekendtgørelse. Reglen slår den nævnte op i biblioteket og ser, om det
      holder en nyere bekendtgørelse af samme lov. Siger forslaget, hvornår det er fremsat, ses kun på dem, der er ældre; er det blevet
      en lov med nummer, kun på dem, der er mere end et år ældre.

      ## Hvorfor

      Numre og ordlyd kan være andre i den nyeste tekst, og kæden af ændringslove begynder et andet sted.

      ## Kilde

      AM07. LK 3.4.4. Den nyere kan være udsendt, efter at forslaget blev fremsat; derfor er reglen kun en advarsel.

      ## Forkert

      ```lov
      Lov om ændring af lov om lodsbåde
      § 1
      I lov om lodsbåde, jf. lovbekendtgørelse nr. 8 af 2. maj 2024, foretages følgende ændring:
      1. I § 1 ændres »gul« til: »rød«.
      § 2
      Loven træder i kraft den 1. juli 2029.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om lodsbåde
      § 1
      I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
      1. I § 1 ændres »gul« til: »rød«.
      § 2
      Loven træder i kraft den 1. juli 2029.
      ```
      """#,
      english: #"""
      # The consolidated act that the opening cites has been superseded by a newer one in the library

      `amendment/superseded-consolidation` · severity: warning · catalogue: AM07



      ## Wrong

      ```lov
      Lov om ændring af lov om lodsbåde
      § 1
      I lov om lodsbåde, jf. lovbekendtgørelse nr. 8 af 2. maj 2024, foretages følgende ændring:
      1. I § 1 ændres »gul« til: »rød«.
      § 2
      Loven træder i kraft den 1. juli 2029.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om lodsbåde
      § 1
      I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
      1. I § 1 ændres »gul« til: »rød«.
      § 2
      Loven træder i kraft den 1. juli 2029.
      ```
      """#),
    RulePage(
      id: "amendment/taken-number",
      title: "Noget nyt indsættes med et nummer, der er brugt",
      englishTitle: "Something new comes with a number that is taken",
      catalogue: ["AM25"],
      danish: #"""
      # Noget nyt indsættes med et nummer, der er brugt

      `amendment/taken-number` · advarsel (`warning`) · katalog: AM25

      »Indsættes som stk. 2« bruges, når det nye kommer sidst. Har bestemmelsen et stk. 2, siges det i stedet, hvad det
      nye kommer efter. I eksemplerne har § 3 tre stykker.

      ## Hvorfor

      Det ser ud, som om det nye skal træde i stedet for det gamle.

      ## Kilde

      AM25. VAF 2.7.5.6.2.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 3 indsættes som nyt stk. 3:
      »Stk. 3. Vagtplanen føres digitalt.«
      Stk. 3 bliver herefter stk. 4.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 3 indsættes efter stk. 2 som nyt stykke:
      »Stk. 3. Vagtplanen føres digitalt.«
      Stk. 3 bliver herefter stk. 4.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # Something new comes with a number that is taken

      `amendment/taken-number` · severity: warning · catalogue: AM25

      `Indsættes som stk. 2` is for what comes last; elsewhere the instruction says what the new provision comes after. In the examples § 3 has three subsections.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 3 indsættes som nyt stk. 3:
      »Stk. 3. Vagtplanen føres digitalt.«
      Stk. 3 bliver herefter stk. 4.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 3 indsættes efter stk. 2 som nyt stykke:
      »Stk. 3. Vagtplanen føres digitalt.«
      Stk. 3 bliver herefter stk. 4.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "amendment/title-order",
      title: "Titlen nævner lovene i en anden orden end paragrafferne",
      englishTitle: "The title names the acts in another order than the sections that amend them",
      catalogue: ["AM05"],
      danish: #"""
      # Titlen nævner lovene i en anden orden end paragrafferne

      `amendment/title-order` · advarsel (`warning`) · katalog: AM05

      Titlen på en ændringslov nævner lovene i samme orden som de paragraffer, der ændrer dem.

      ## Hvorfor

      Så kan man af titlen se, hvor i loven en bestemt lov ændres.

      ## Kilde

      AM05. LK 3.4.1.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade og lov om søbade
      § 1
      I lov nr. 11 af 1. januar 2020 om søbade foretages følgende ændring:
      1. I § 3 ændres »bøjer« til: »gule bøjer«.
      § 2
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 3
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om søbade og lov om havnebade
      § 1
      I lov nr. 11 af 1. januar 2020 om søbade foretages følgende ændring:
      1. I § 3 ændres »bøjer« til: »gule bøjer«.
      § 2
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 3
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # The title names the acts in another order than the sections that amend them

      `amendment/title-order` · severity: warning · catalogue: AM05



      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade og lov om søbade
      § 1
      I lov nr. 11 af 1. januar 2020 om søbade foretages følgende ændring:
      1. I § 3 ændres »bøjer« til: »gule bøjer«.
      § 2
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 3
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om søbade og lov om havnebade
      § 1
      I lov nr. 11 af 1. januar 2020 om søbade foretages følgende ændring:
      1. I § 3 ændres »bøjer« til: »gule bøjer«.
      § 2
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 3
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "amendment/unit-goes-out",
      title: "En bestemmelse »udgår«",
      englishTitle: "A provision is said to go out (»udgår«)",
      catalogue: ["AM33"],
      danish: #"""
      # En bestemmelse »udgår«

      `amendment/unit-goes-out` · advarsel (`warning`) · katalog: AM33

      Bestemmelser (kapitler, overskrifter, paragraffer, stykker, punktummer, numre, litra) ophæves; ord udgår.

      ## Hvorfor

      Ordvalget viser, om en hel bestemmelse eller kun nogle ord forsvinder.

      ## Kilde

      AM33. LK 3.4.5.5.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. § 5, stk. 2, udgår.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. § 5, stk. 2, ophæves.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # A provision is said to go out (»udgår«)

      `amendment/unit-goes-out` · severity: warning · catalogue: AM33

      Provisions are repealed (»ophæves«); words go out.

      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. § 5, stk. 2, udgår.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. § 5, stk. 2, ophæves.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "amendment/unmarked-move",
      title: "En bestemmelse, som er rykket, nævnes kun med sit gamle nummer",
      englishTitle: "A provision that has moved is named by its old number alone",
      catalogue: ["AM23"],
      danish: #"""
      # En bestemmelse, som er rykket, nævnes kun med sit gamle nummer

      `amendment/unmarked-move` · advarsel (`warning`) · katalog: AM23

      Har et tidligere ændringsnummer rykket bestemmelsen, nævnes den med begge numre: »stk. 3, der bliver stk. 2,«. I
      eksemplerne rykker nr. 1 § 2, stk. 3 og 4.

      ## Hvorfor

      »Stk. 3« kan ellers lige så vel være det stykke, der får nummeret.

      ## Kilde

      AM23. LK18 2.3.6.6.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
      1. § 2, stk. 2, ophæves.
      Stk. 3 og 4 bliver herefter stk. 2 og 3.
      2. I § 2, stk. 3, ændres »12 timers« til: »8 timers«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
      1. § 2, stk. 2, ophæves.
      Stk. 3 og 4 bliver herefter stk. 2 og 3.
      2. I § 2, stk. 3, der bliver stk. 2, ændres »12 timers« til: »8 timers«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # A provision that has moved is named by its old number alone

      `amendment/unmarked-move` · severity: warning · catalogue: AM23

      Where an earlier instruction moves it, both numbers are given, as in `stk. 3, der bliver stk. 2`. In the examples the first instruction moves § 2, stk. 3 and 4.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
      1. § 2, stk. 2, ophæves.
      Stk. 3 og 4 bliver herefter stk. 2 og 3.
      2. I § 2, stk. 3, ændres »12 timers« til: »8 timers«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
      1. § 2, stk. 2, ophæves.
      Stk. 3 og 4 bliver herefter stk. 2 og 3.
      2. I § 2, stk. 3, der bliver stk. 2, ændres »12 timers« til: »8 timers«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "amendment/words-repealed",
      title: "Ord »ophæves«",
      englishTitle: "Words are said to be repealed (»ophæves«)",
      catalogue: ["AM34"],
      danish: #"""
      # Ord »ophæves«

      `amendment/words-repealed` · advarsel (`warning`) · katalog: AM34

      Ord udgår; bestemmelser ophæves.

      ## Hvorfor

      Ordvalget viser, om en hel bestemmelse eller kun nogle ord forsvinder.

      ## Kilde

      AM34. LK 3.4.5.5.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 5, stk. 2, ophæves »eller bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 5, stk. 2, udgår »eller bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # Words are said to be repealed (»ophæves«)

      `amendment/words-repealed` · severity: warning · catalogue: AM34

      Words go out (»udgår«); provisions are repealed.

      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 5, stk. 2, ophæves »eller bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 5, stk. 2, udgår »eller bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "amendment/wrong-count",
      title: "Ordene står ikke så mange steder, som ændringen siger",
      englishTitle: "The words stand more or less often than the instruction says",
      catalogue: ["AM13"],
      danish: #"""
      # Ordene står ikke så mange steder, som ændringen siger

      `amendment/wrong-count` · mangel (`error`) · katalog: AM13

      »To steder i …« holdes op mod, hvor mange gange ordene faktisk står i bestemmelsen. I eksemplerne står »100 kr.«
      to steder i § 6, stk. 1, 1. pkt.

      ## Hvorfor

      Enten er et sted overset, eller også er ordene ændret siden.

      ## Kilde

      AM13. VAF 2.7.5.8.1.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. Tre steder i § 6, stk. 1, 1. pkt., ændres »100 kr.« til: »120 kr.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. To steder i § 6, stk. 1, 1. pkt., ændres »100 kr.« til: »120 kr.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # The words stand more or less often than the instruction says

      `amendment/wrong-count` · severity: error · catalogue: AM13

      `To steder i …` is held against how often they stand in the provision. In the examples »100 kr.« stands twice in § 6, stk. 1, 1. pkt.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. Tre steder i § 6, stk. 1, 1. pkt., ændres »100 kr.« til: »120 kr.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. To steder i § 6, stk. 1, 1. pkt., ændres »100 kr.« til: »120 kr.«
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "amendment/wrong-new-number",
      title: "»Der bliver« giver et forkert nummer",
      englishTitle: "`Der bliver` gives a wrong number",
      catalogue: ["AM24"],
      danish: #"""
      # »Der bliver« giver et forkert nummer

      `amendment/wrong-new-number` · mangel (`error`) · katalog: AM24

      Nummeret efter »der bliver« er det, bestemmelsen har, når alle ændringsnumre er indarbejdet. I eksemplerne rykker
      nr. 1 § 2, stk. 3, til stk. 2.

      ## Hvorfor

      De to numre siger hver sit om, hvilken bestemmelse der er ment.

      ## Kilde

      AM24. LK18 2.3.6.6.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
      1. § 2, stk. 2, ophæves.
      Stk. 3 og 4 bliver herefter stk. 2 og 3.
      2. I § 2, stk. 3, der bliver stk. 4, ændres »12 timers« til: »8 timers«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
      1. § 2, stk. 2, ophæves.
      Stk. 3 og 4 bliver herefter stk. 2 og 3.
      2. I § 2, stk. 3, der bliver stk. 2, ændres »12 timers« til: »8 timers«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # `Der bliver` gives a wrong number

      `amendment/wrong-new-number` · severity: error · catalogue: AM24

      The number after it is the one the provision has when all instructions are carried out. In the examples the first instruction makes § 2, stk. 3, stk. 2.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
      1. § 2, stk. 2, ophæves.
      Stk. 3 og 4 bliver herefter stk. 2 og 3.
      2. I § 2, stk. 3, der bliver stk. 4, ændres »12 timers« til: »8 timers«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
      1. § 2, stk. 2, ophæves.
      Stk. 3 og 4 bliver herefter stk. 2 og 3.
      2. I § 2, stk. 3, der bliver stk. 2, ændres »12 timers« til: »8 timers«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "amendment/wrong-renumbering",
      title: "En rykningsklausul giver forkerte numre",
      englishTitle: "A renumbering clause gives wrong numbers",
      catalogue: ["AM20"],
      danish: #"""
      # En rykningsklausul giver forkerte numre

      `amendment/wrong-renumbering` · mangel (`error`) · katalog: AM20

      Klausulen holdes op mod de numre, bestemmelserne får, når alle ændringsnumre er indarbejdet. Til venstre står
      numrene i den gældende lov, til højre de endelige. Indsættes der flere steder i paragraffen, går hver klausul kun
      til det næste sted; numrene, som de er lige efter ændringsnummeret, godtages også. I eksemplerne har § 2 fire
      stykker.

      ## Hvorfor

      Bestemmelserne rykker uanset klausulen, og så siger ændringsloven noget andet end det, der gælder.

      ## Kilde

      AM20. LK18 2.3.6.6.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Fyrvogteren skal være fyldt 18 år.«
      Stk. 2-4 bliver herefter stk. 4-6.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Fyrvogteren skal være fyldt 18 år.«
      Stk. 2-4 bliver herefter stk. 3-5.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
      1. I § 2 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Fyrvogteren skal være fyldt 18 år.«
      Stk. 2 bliver herefter stk. 3.
      2. I § 2 indsættes efter stk. 2, der bliver stk. 3, som nyt stykke:
      »Stk. 4. Havnen betaler for prøven.«
      Stk. 3 og 4 bliver herefter stk. 5 og 6.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # A renumbering clause gives wrong numbers

      `amendment/wrong-renumbering` · severity: error · catalogue: AM20

      It is held against the numbers the provisions have when all instructions are carried out: those in force on its left, the final ones on its right. Where something is inserted in several places of a section, each clause goes no further than the next; the numbers as they are right after the instruction are accepted, too. In the examples § 2 has four subsections.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Fyrvogteren skal være fyldt 18 år.«
      Stk. 2-4 bliver herefter stk. 4-6.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Fyrvogteren skal være fyldt 18 år.«
      Stk. 2-4 bliver herefter stk. 3-5.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
      1. I § 2 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Fyrvogteren skal være fyldt 18 år.«
      Stk. 2 bliver herefter stk. 3.
      2. I § 2 indsættes efter stk. 2, der bliver stk. 3, som nyt stykke:
      »Stk. 4. Havnen betaler for prøven.«
      Stk. 3 og 4 bliver herefter stk. 5 og 6.
      § 2
      Loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "commencement/blanket-penalty",
      title: "Straffebestemmelsen gælder hele loven",
      englishTitle: "A penal provision covers the whole act instead of naming the sections whose breach is punished",
      catalogue: ["IK16"],
      danish: #"""
      # Straffebestemmelsen gælder hele loven

      `commencement/blanket-penalty` · advarsel (`warning`) · katalog: IK16

      En straffebestemmelse nævner de paragraffer, hvis overtrædelse straffes: »Overtrædelse af §§ 2 og 3 straffes med bøde«, ikke
      »Overtrædelse af loven straffes«.

      ## Hvorfor

      Borgeren skal kunne se, hvad der er strafbart, og ikke alle lovens regler er påbud eller forbud.

      ## Kilde

      IK16. LK 7.6.1.

      ## Forkert

      ```lov
      Lov om havnebade
      § 1. Et havnebad skal have bøjer.
      § 2. Overtrædelse af loven straffes med bøde.
      ```

      ## Rigtigt

      ```lov
      Lov om havnebade
      § 1. Et havnebad skal have bøjer.
      § 2. Overtrædelse af § 1 straffes med bøde.
      ```
      """#,
      english: #"""
      # A penal provision covers the whole act instead of naming the sections whose breach is punished

      `commencement/blanket-penalty` · severity: warning · catalogue: IK16



      ## Wrong

      ```lov
      Lov om havnebade
      § 1. Et havnebad skal have bøjer.
      § 2. Overtrædelse af loven straffes med bøde.
      ```

      ## Right

      ```lov
      Lov om havnebade
      § 1. Et havnebad skal have bøjer.
      § 2. Overtrædelse af § 1 straffes med bøde.
      ```
      """#),
    RulePage(
      id: "commencement/business-date",
      title: "Regler for virksomheder træder i kraft på andre dage end 1. januar og 1. juli",
      englishTitle: "Rules for businesses come into force on another day than 1 January or 1 July",
      catalogue: ["IK06"],
      danish: #"""
      # Regler for virksomheder træder i kraft på andre dage end 1. januar og 1. juli

      `commencement/business-date` · overvej (`hint`) · katalog: IK06

      Love, der lægger byrder på erhvervslivet, bør træde i kraft den 1. januar eller den 1. juli. Reglen ser på love, hvis nye tekst nævner
      virksomheder eller erhvervsdrivende, og som træder i kraft på en anden fast dag, men ikke på love, der gennemfører et direktiv.

      ## Hvorfor

      Med to faste dage om året kan virksomheder følge med i nye regler.

      ## Kilde

      IK06. LK 3.5.2.1. Der er undtagelser, og om reglerne er byrder, kan kun læses af indholdet; derfor er reglen kun en påmindelse.

      ## Forkert

      ```lov
      Lov om havnebade
      § 1. Virksomheder, der driver et havnebad, skal lægge bøjer ud.
      § 2. Loven træder i kraft den 1. maj 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om havnebade
      § 1. Virksomheder, der driver et havnebad, skal lægge bøjer ud.
      § 2. Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # Rules for businesses come into force on another day than 1 January or 1 July

      `commencement/business-date` · severity: hint · catalogue: IK06

      Looked at are acts whose new text obliges businesses.

      ## Wrong

      ```lov
      Lov om havnebade
      § 1. Virksomheder, der driver et havnebad, skal lægge bøjer ud.
      § 2. Loven træder i kraft den 1. maj 2026.
      ```

      ## Right

      ```lov
      Lov om havnebade
      § 1. Virksomheder, der driver et havnebad, skal lægge bøjer ud.
      § 2. Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "commencement/date-form",
      title: "En dato er skrevet på en anden måde end »den 1. januar 2026«, eller dagen findes ikke",
      englishTitle: "A date of commencement is written in another way than »den 1. januar 2026«, or there is no such day",
      catalogue: ["IK01"],
      danish: #"""
      # En dato er skrevet på en anden måde end »den 1. januar 2026«, eller dagen findes ikke

      `commencement/date-form` · oplysning (`information`) · katalog: IK01

      I ikrafttrædelses- og virkningsbestemmelser skrives måneden med bogstaver og året med fire cifre.

      ## Hvorfor

      Datoen skal kunne læses på én måde.

      ## Kilde

      IK01. LK18 2.4: formlerne for ikrafttræden.

      ## Forkert

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 01.07.2026.
      ```

      ## Rigtigt

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # A date of commencement is written in another way than »den 1. januar 2026«, or there is no such day

      `commencement/date-form` · severity: information · catalogue: IK01



      ## Wrong

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 01.07.2026.
      ```

      ## Right

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "commencement/effect-from-introduction",
      title: "Virkning fra fremsættelsen er skrevet uden dato",
      englishTitle: "Effect from the introduction of the bill is written without the date",
      catalogue: ["IK04"],
      danish: #"""
      # Virkning fra fremsættelsen er skrevet uden dato

      `commencement/effect-from-introduction` · advarsel (`warning`) · katalog: IK04

      Skal en regel have virkning fra lovforslagets fremsættelse, skrives datoen.

      ## Hvorfor

      Af loven selv kan man ikke se, hvornår forslaget blev fremsat.

      ## Kilde

      IK04. LK 3.5.3.

      ## Forkert

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2026.
      Stk. 2. § 1 har virkning fra lovforslagets fremsættelse.
      ```

      ## Rigtigt

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2026.
      Stk. 2. § 1 har virkning fra den 4. februar 2026.
      ```
      """#,
      english: #"""
      # Effect from the introduction of the bill is written without the date

      `commencement/effect-from-introduction` · severity: warning · catalogue: IK04



      ## Wrong

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2026.
      Stk. 2. § 1 har virkning fra lovforslagets fremsættelse.
      ```

      ## Right

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2026.
      Stk. 2. § 1 har virkning fra den 4. februar 2026.
      ```
      """#),
    RulePage(
      id: "commencement/except-transition",
      title: "»Jf. dog« i ikrafttrædelsesbestemmelsen henviser til en overgangs- eller virkningsregel",
      englishTitle: "»Jf. dog« in the commencement provision points at a rule of transition or effect, which is no exception to commencement",
      catalogue: ["IK03"],
      danish: #"""
      # »Jf. dog« i ikrafttrædelsesbestemmelsen henviser til en overgangs- eller virkningsregel

      `commencement/except-transition` · advarsel (`warning`) · katalog: IK03

      »Loven træder i kraft den …, jf. dog stk. 2« skrives kun, når stk. 2 lader noget træde i kraft på et andet tidspunkt. Regler
      om overgang og virkning er ingen undtagelse fra ikrafttrædelsen.

      ## Hvorfor

      Læseren tror ellers, at en del af loven ikke er trådt i kraft.

      ## Kilde

      IK03. LK 3.5.3, VAF 2.10.

      ## Forkert

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2026, jf. dog stk. 2.
      Stk. 2. Havnebade, der er anlagt før lovens ikrafttræden, kan være uden bøjer til og med 2027.
      ```

      ## Rigtigt

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2026.
      Stk. 2. Havnebade, der er anlagt før lovens ikrafttræden, kan være uden bøjer til og med 2027.
      ```
      """#,
      english: #"""
      # »Jf. dog« in the commencement provision points at a rule of transition or effect, which is no exception to commencement

      `commencement/except-transition` · severity: warning · catalogue: IK03



      ## Wrong

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2026, jf. dog stk. 2.
      Stk. 2. Havnebade, der er anlagt før lovens ikrafttræden, kan være uden bøjer til og med 2027.
      ```

      ## Right

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2026.
      Stk. 2. Havnebade, der er anlagt før lovens ikrafttræden, kan være uden bøjer til og med 2027.
      ```
      """#),
    RulePage(
      id: "commencement/joint-territory",
      title: "Den territoriale bestemmelse siger det samme om love, der er forskellige",
      englishTitle: "The territorial clause says the same of acts that differ: some can be put into force by royal decree, others cannot",
      catalogue: ["IK13"],
      danish: #"""
      # Den territoriale bestemmelse siger det samme om love, der er forskellige

      `commencement/joint-territory` · oplysning (`information`) · katalog: IK13

      En lov, der ændrer flere love, tager stilling for hver af dem, om ændringen skal gælde for Færøerne og Grønland; bestemmelsen kan deles i
      stykker. Reglen ser på, om de ændrede love selv kan sættes i kraft ved kongelig anordning, når alle er ved hånden, og den
      territoriale bestemmelse kun taler om »loven«.

      ## Hvorfor

      En ændring bør gælde dér, hvor loven gælder eller kan sættes i kraft.

      ## Kilde

      IK13. LK 3.8.4.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere og lov om lodsbåde
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2, stk. 3, ændres »12 timers« til: »8 timers«.
      § 2
      I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
      1. I § 1 ændres »gul« til: »rød«.
      § 3
      Loven træder i kraft den 1. juli 2029.
      § 4
      Loven gælder ikke for Færøerne og Grønland, men kan ved kongelig anordning sættes i kraft for Grønland med de ændringer, som de grønlandske forhold tilsiger.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere og lov om lodsbåde
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2, stk. 3, ændres »12 timers« til: »8 timers«.
      § 2
      I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
      1. I § 1 ændres »gul« til: »rød«.
      § 3
      Loven træder i kraft den 1. juli 2029.
      § 4
      Stk. 1. Loven gælder ikke for Færøerne og Grønland.
      Stk. 2. § 1 kan ved kongelig anordning sættes i kraft for Grønland med de ændringer, som de grønlandske forhold tilsiger.
      ```
      """#,
      english: #"""
      # The territorial clause says the same of acts that differ: some can be put into force by royal decree, others cannot

      `commencement/joint-territory` · severity: information · catalogue: IK13



      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere og lov om lodsbåde
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2, stk. 3, ændres »12 timers« til: »8 timers«.
      § 2
      I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
      1. I § 1 ændres »gul« til: »rød«.
      § 3
      Loven træder i kraft den 1. juli 2029.
      § 4
      Loven gælder ikke for Færøerne og Grønland, men kan ved kongelig anordning sættes i kraft for Grønland med de ændringer, som de grønlandske forhold tilsiger.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere og lov om lodsbåde
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2, stk. 3, ændres »12 timers« til: »8 timers«.
      § 2
      I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
      1. I § 1 ændres »gul« til: »rød«.
      § 3
      Loven træder i kraft den 1. juli 2029.
      § 4
      Stk. 1. Loven gælder ikke for Færøerne og Grønland.
      Stk. 2. § 1 kan ved kongelig anordning sættes i kraft for Grønland med de ændringer, som de grønlandske forhold tilsiger.
      ```
      """#),
    RulePage(
      id: "commencement/on-publication",
      title: "Loven træder i kraft ved eller dagen efter bekendtgørelsen uden en grund i bemærkningerne",
      englishTitle: "The act comes into force on or the day after publication, and the remarks give no reason",
      catalogue: ["IK05", "IK07"],
      danish: #"""
      # Loven træder i kraft ved eller dagen efter bekendtgørelsen uden en grund i bemærkningerne

      `commencement/on-publication` · oplysning (`information`) · katalog: IK05, IK07

      En lov bør træde i kraft på en bestemt dag. »Dagen efter bekendtgørelsen i Lovtidende« bruges kun, når det er strengt nødvendigt, og
      »ved bekendtgørelsen« kun ved et helt særligt behov; grunden står i bemærkningerne. Loven kan kun bekendtgøres på hverdage. Hører
      der ingen bemærkninger til teksten, er reglen kun en påmindelse.

      ## Hvorfor

      Borgerne skal kunne nå at indrette sig, og ingen kan på forhånd se, hvilken dag det bliver.

      ## Kilde

      IK05, IK07. LK 3.5.1.2, LK 3.5.1.3, LK 11.3.1.

      ## Forkert

      ```lov
      Forslag til Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft dagen efter bekendtgørelsen i Lovtidende.
      Bemærkninger til lovforslaget
      Almindelige bemærkninger
      Bøjer gør havnebade sikrere.
      ```

      ## Rigtigt

      ```lov
      Forslag til Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft dagen efter bekendtgørelsen i Lovtidende.
      Bemærkninger til lovforslaget
      Almindelige bemærkninger
      Loven træder i kraft dagen efter bekendtgørelsen, fordi sæsonen er begyndt.
      ```
      """#,
      english: #"""
      # The act comes into force on or the day after publication, and the remarks give no reason

      `commencement/on-publication` · severity: information · catalogue: IK05, IK07

      A fixed day is the rule. Where a draft has no remarks this is a reminder only.

      ## Wrong

      ```lov
      Forslag til Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft dagen efter bekendtgørelsen i Lovtidende.
      Bemærkninger til lovforslaget
      Almindelige bemærkninger
      Bøjer gør havnebade sikrere.
      ```

      ## Right

      ```lov
      Forslag til Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft dagen efter bekendtgørelsen i Lovtidende.
      Bemærkninger til lovforslaget
      Almindelige bemærkninger
      Loven træder i kraft dagen efter bekendtgørelsen, fordi sæsonen er begyndt.
      ```
      """#),
    RulePage(
      id: "commencement/order-penalty",
      title: "Loven straffer selv overtrædelse af bekendtgørelser",
      englishTitle: "The act itself punishes breach of executive orders; it should empower them to lay down the penalty",
      catalogue: ["IK19"],
      danish: #"""
      # Loven straffer selv overtrædelse af bekendtgørelser

      `commencement/order-penalty` · advarsel (`warning`) · katalog: IK19

      Straf for overtrædelse af regler i en bekendtgørelse fastsættes i bekendtgørelsen. Loven giver hjemlen: »I forskrifter, der
      udstedes i medfør af loven, kan der fastsættes straf af bøde for overtrædelse af bestemmelser i forskrifterne.«

      ## Hvorfor

      Af bekendtgørelsen skal man kunne se, hvad der er strafbart.

      ## Kilde

      IK19. LK 7.6.1.

      ## Forkert

      ```lov
      Lov om havnebade
      § 1. Et havnebad skal have bøjer efter regler, som ministeren fastsætter.
      § 2. Overtrædelse af regler udstedt i medfør af § 1 straffes med bøde.
      ```

      ## Rigtigt

      ```lov
      Lov om havnebade
      § 1. Et havnebad skal have bøjer efter regler, som ministeren fastsætter.
      § 2. I forskrifter, der udstedes i medfør af loven, kan der fastsættes straf af bøde for overtrædelse af bestemmelser i forskrifterne.
      ```
      """#,
      english: #"""
      # The act itself punishes breach of executive orders; it should empower them to lay down the penalty

      `commencement/order-penalty` · severity: warning · catalogue: IK19



      ## Wrong

      ```lov
      Lov om havnebade
      § 1. Et havnebad skal have bøjer efter regler, som ministeren fastsætter.
      § 2. Overtrædelse af regler udstedt i medfør af § 1 straffes med bøde.
      ```

      ## Right

      ```lov
      Lov om havnebade
      § 1. Et havnebad skal have bøjer efter regler, som ministeren fastsætter.
      § 2. I forskrifter, der udstedes i medfør af loven, kan der fastsættes straf af bøde for overtrædelse af bestemmelser i forskrifterne.
      ```
      """#),
    RulePage(
      id: "commencement/orders-of-repealed-act",
      title: "En lov ophæves, og intet er sagt om dens bekendtgørelser",
      englishTitle: "An act is repealed that authorises executive orders, and nothing is said of these",
      catalogue: ["IK10"],
      danish: #"""
      # En lov ophæves, og intet er sagt om dens bekendtgørelser

      `commencement/orders-of-repealed-act` · oplysning (`information`) · katalog: IK10

      Reglen slår den lov, der ophæves, op i biblioteket. Giver den en minister eller myndighed hjemmel til at fastsætte regler, bør loven
      sige, om de bortfalder eller forbliver i kraft.

      ## Hvorfor

      Bekendtgørelser bortfalder med deres hjemmel. Skal de gælde, til nye er udstedt, må loven sige det.

      ## Kilde

      IK10. LK18 2.3.6.4.

      ## Forkert

      ```lov
      Lov om bade
      § 1. Et bad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2029.
      Stk. 2. Lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, ophæves.
      ```

      ## Rigtigt

      ```lov
      Lov om bade
      § 1. Et bad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2029.
      Stk. 2. Lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, ophæves.
      Stk. 3. Regler om lodsbådes lys forbliver i kraft, indtil de ophæves.
      ```
      """#,
      english: #"""
      # An act is repealed that authorises executive orders, and nothing is said of these

      `commencement/orders-of-repealed-act` · severity: information · catalogue: IK10



      ## Wrong

      ```lov
      Lov om bade
      § 1. Et bad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2029.
      Stk. 2. Lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, ophæves.
      ```

      ## Right

      ```lov
      Lov om bade
      § 1. Et bad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2029.
      Stk. 2. Lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, ophæves.
      Stk. 3. Regler om lodsbådes lys forbliver i kraft, indtil de ophæves.
      ```
      """#),
    RulePage(
      id: "commencement/own-territory",
      title: "En lov for Færøerne eller Grønland har en territorial bestemmelse",
      englishTitle: "An act for the Faroe Islands or Greenland has a territorial clause, which its title makes superfluous",
      catalogue: ["IK14"],
      danish: #"""
      # En lov for Færøerne eller Grønland har en territorial bestemmelse

      `commencement/own-territory` · advarsel (`warning`) · katalog: IK14

      »Lov for Grønland om …« siger i titlen, hvor den gælder, og har ingen bestemmelse om det.

      ## Hvorfor

      Bestemmelsen er overflødig og kan komme til at modsige titlen.

      ## Kilde

      IK14. LK 3.8.2.4.

      ## Forkert

      ```lov
      Lov for Grønland om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2026.
      § 3. Loven gælder kun for Grønland.
      ```

      ## Rigtigt

      ```lov
      Lov for Grønland om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # An act for the Faroe Islands or Greenland has a territorial clause, which its title makes superfluous

      `commencement/own-territory` · severity: warning · catalogue: IK14



      ## Wrong

      ```lov
      Lov for Grønland om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2026.
      § 3. Loven gælder kun for Grønland.
      ```

      ## Right

      ```lov
      Lov for Grønland om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "commencement/past-date",
      title: "Loven træder i kraft, før den er fremsat eller stadfæstet",
      englishTitle: "The act comes into force before the day it was introduced or signed, as far as the text itself tells that day",
      catalogue: ["IK02"],
      danish: #"""
      # Loven træder i kraft, før den er fremsat eller stadfæstet

      `commencement/past-date` · oplysning (`information`) · katalog: IK02

      Reglen sammenholder dagen i »Loven træder i kraft den …« med den dag, forslaget er fremsat, eller loven er stadfæstet, når teksten
      selv siger det.

      ## Hvorfor

      Dagen bliver let stående, når arbejdet trækker ud. Skal loven virke tilbage i tiden, hører det til i en regel om virkning og i
      bemærkningerne.

      ## Kilde

      IK02. LK 3.5.3. Tilbagevirkning kan være ment.

      ## Forkert

      ```lov
      Fremsat den 4. februar 2026 af kulturministeren
      Forslag til Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. januar 2026.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at et havnebad har bøjer.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. januar 2026.
      ```

      ## Rigtigt

      ```lov
      Fremsat den 4. februar 2026 af kulturministeren
      Forslag til Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2026.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at et havnebad har bøjer.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2026.
      ```
      """#,
      english: #"""
      # The act comes into force before the day it was introduced or signed, as far as the text itself tells that day

      `commencement/past-date` · severity: information · catalogue: IK02



      ## Wrong

      ```lov
      Fremsat den 4. februar 2026 af kulturministeren
      Forslag til Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. januar 2026.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at et havnebad har bøjer.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. januar 2026.
      ```

      ## Right

      ```lov
      Fremsat den 4. februar 2026 af kulturministeren
      Forslag til Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2026.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at et havnebad har bøjer.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2026.
      ```
      """#),
    RulePage(
      id: "commencement/prison-limit",
      title: "En særlov giver mulighed for mere end 2 års fængsel",
      englishTitle: "An act other than the penal code allows more than two years of prison",
      catalogue: ["IK17"],
      danish: #"""
      # En særlov giver mulighed for mere end 2 års fængsel

      `commencement/prison-limit` · advarsel (`warning`) · katalog: IK17

      Uden for straffeloven er strafferammen normalt højst fængsel i 2 år; kræver overtrædelser mere, hører de til i straffeloven.

      ## Hvorfor

      Grove forbrydelser er samlet i straffeloven.

      ## Kilde

      IK17. LK 7.6.2.

      ## Forkert

      ```lov
      Lov om havnebade
      § 1. Et havnebad skal have bøjer.
      § 2. Overtrædelse af § 1 straffes med bøde eller fængsel indtil 4 år.
      ```

      ## Rigtigt

      ```lov
      Lov om havnebade
      § 1. Et havnebad skal have bøjer.
      § 2. Overtrædelse af § 1 straffes med bøde eller fængsel indtil 4 måneder.
      ```
      """#,
      english: #"""
      # An act other than the penal code allows more than two years of prison

      `commencement/prison-limit` · severity: warning · catalogue: IK17



      ## Wrong

      ```lov
      Lov om havnebade
      § 1. Et havnebad skal have bøjer.
      § 2. Overtrædelse af § 1 straffes med bøde eller fængsel indtil 4 år.
      ```

      ## Right

      ```lov
      Lov om havnebade
      § 1. Et havnebad skal have bøjer.
      § 2. Overtrædelse af § 1 straffes med bøde eller fængsel indtil 4 måneder.
      ```
      """#),
    RulePage(
      id: "commencement/repeal-citation",
      title: "En ophævelsesbestemmelse nævner ændringslove eller en overflødig dato",
      englishTitle: "A provision that repeals an act cites the acts that amended it, or a date that is that of commencement anyway",
      catalogue: ["IK08", "AM64"],
      danish: #"""
      # En ophævelsesbestemmelse nævner ændringslove eller en overflødig dato

      `commencement/repeal-citation` · advarsel (`warning`) · katalog: IK08, AM64

      »Lov nr. … af … om … ophæves.« nævner kun loven selv, ikke de love, der har ændret den; de falder bort med den. Dagen nævnes
      kun, når den er en anden end den, loven træder i kraft.

      ## Hvorfor

      Nævnes nogle af ændringslovene, ser det ud, som om andre gælder videre.

      ## Kilde

      IK08, AM64. LK 3.6, LK18 2.3.4.

      ## Forkert

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2026.
      Stk. 2. Lov nr. 10 af 1. januar 2001 om badning, som ændret ved lov nr. 11 af 1. februar 2003, ophæves.
      ```

      ## Rigtigt

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2026.
      Stk. 2. Lov nr. 10 af 1. januar 2001 om badning ophæves.
      ```
      """#,
      english: #"""
      # A provision that repeals an act cites the acts that amended it, or a date that is that of commencement anyway

      `commencement/repeal-citation` · severity: warning · catalogue: IK08, AM64



      ## Wrong

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2026.
      Stk. 2. Lov nr. 10 af 1. januar 2001 om badning, som ændret ved lov nr. 11 af 1. februar 2003, ophæves.
      ```

      ## Right

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2026.
      Stk. 2. Lov nr. 10 af 1. januar 2001 om badning ophæves.
      ```
      """#),
    RulePage(
      id: "commencement/repeal-list",
      title: "Flere love ophæves i løbende tekst",
      englishTitle: "Three acts or more are repealed in running text instead of a list",
      catalogue: ["IK09"],
      danish: #"""
      # Flere love ophæves i løbende tekst

      `commencement/repeal-list` · oplysning (`information`) · katalog: IK09

      Ophæves tre love eller flere, skrives »Følgende love ophæves:« og en opregning.

      ## Hvorfor

      Lange titler efter hinanden er svære at skille ad.

      ## Kilde

      IK09. LK 3.6.

      ## Forkert

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2026.
      Stk. 2. Lov nr. 10 af 1. januar 2001 om badning, lov nr. 11 af 1. januar 2001 om broer og lov nr. 12 af 1. januar 2001 om bøjer ophæves.
      ```

      ## Rigtigt

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2026.
      Stk. 2. Følgende love ophæves:
      1) Lov nr. 10 af 1. januar 2001 om badning.
      2) Lov nr. 11 af 1. januar 2001 om broer.
      3) Lov nr. 12 af 1. januar 2001 om bøjer.
      ```
      """#,
      english: #"""
      # Three acts or more are repealed in running text instead of a list

      `commencement/repeal-list` · severity: information · catalogue: IK09



      ## Wrong

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2026.
      Stk. 2. Lov nr. 10 af 1. januar 2001 om badning, lov nr. 11 af 1. januar 2001 om broer og lov nr. 12 af 1. januar 2001 om bøjer ophæves.
      ```

      ## Right

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2026.
      Stk. 2. Følgende love ophæves:
      1) Lov nr. 10 af 1. januar 2001 om badning.
      2) Lov nr. 11 af 1. januar 2001 om broer.
      3) Lov nr. 12 af 1. januar 2001 om bøjer.
      ```
      """#),
    RulePage(
      id: "commencement/stages",
      title: "Ministeren kan ikke sætte loven i kraft i etaper",
      englishTitle: "The minister who decides when the act comes into force cannot do so in stages",
      catalogue: ["IK15"],
      danish: #"""
      # Ministeren kan ikke sætte loven i kraft i etaper

      `commencement/stages` · overvej (`hint`) · katalog: IK15

      »Ministeren fastsætter tidspunktet for lovens ikrafttræden« giver kun ét tidspunkt. Kan der blive brug for flere, tilføjes:
      »Ministeren kan herunder fastsætte, at loven træder i kraft på forskellige tidspunkter.«

      ## Hvorfor

      Mangler det, kan ingen del af loven sættes i kraft før resten.

      ## Kilde

      IK15. LK 3.5.1.4. Overvej det kun; mange love skal træde i kraft på én gang.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      2. § 4 ophæves.
      § 2
      Kulturministeren fastsætter tidspunktet for lovens ikrafttræden.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      2. § 4 ophæves.
      § 2
      Kulturministeren fastsætter tidspunktet for lovens ikrafttræden. Ministeren kan herunder fastsætte, at loven træder i kraft på forskellige tidspunkter.
      ```
      """#,
      english: #"""
      # The minister who decides when the act comes into force cannot do so in stages

      `commencement/stages` · severity: hint · catalogue: IK15



      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      2. § 4 ophæves.
      § 2
      Kulturministeren fastsætter tidspunktet for lovens ikrafttræden.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      2. § 4 ophæves.
      § 2
      Kulturministeren fastsætter tidspunktet for lovens ikrafttræden. Ministeren kan herunder fastsætte, at loven træder i kraft på forskellige tidspunkter.
      ```
      """#),
    RulePage(
      id: "commencement/territory",
      title: "Loven har ingen bestemmelse om Færøerne og Grønland",
      englishTitle: "The act says nothing of the Faroe Islands and Greenland, so that it applies there",
      catalogue: ["IK11"],
      danish: #"""
      # Loven har ingen bestemmelse om Færøerne og Grønland

      `commencement/territory` · oplysning (`information`) · katalog: IK11

      En lov gælder for hele riget, medmindre den siger andet. Skal den ikke gælde for Færøerne og Grønland, eller først efter
      kongelig anordning, skrives det. Har loven kun mening i Danmark, eller skal den gælde også dér, er der intet at gøre.
      Reglen ser på hovedlove med en ikrafttrædelsesbestemmelse og mindst 10 paragraffer.

      ## Hvorfor

      Bestemmelsen bliver let glemt.

      ## Kilde

      IK11. LK18 2.6.1.1.

      ## Forkert

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Et havnebad har stiger.
      § 3. Et havnebad har livreddere.
      § 4. Et havnebad er åbent om sommeren.
      § 5. Et havnebad har en leder.
      § 6. Lederen ansætter personalet.
      § 7. Lederen fører en vagtplan.
      § 8. Kommunen fører tilsyn.
      § 9. Kommunen kan give påbud.
      § 10. Loven træder i kraft den 1. juli 2026.
      ```

      ## Rigtigt

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Et havnebad har stiger.
      § 3. Et havnebad har livreddere.
      § 4. Et havnebad er åbent om sommeren.
      § 5. Et havnebad har en leder.
      § 6. Lederen ansætter personalet.
      § 7. Lederen fører en vagtplan.
      § 8. Kommunen fører tilsyn.
      § 9. Kommunen kan give påbud.
      § 10. Loven træder i kraft den 1. juli 2026.
      § 11. Loven gælder ikke for Færøerne og Grønland.
      ```
      """#,
      english: #"""
      # The act says nothing of the Faroe Islands and Greenland, so that it applies there

      `commencement/territory` · severity: information · catalogue: IK11

      Acts with at least ten sections and a commencement provision are looked at.

      ## Wrong

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Et havnebad har stiger.
      § 3. Et havnebad har livreddere.
      § 4. Et havnebad er åbent om sommeren.
      § 5. Et havnebad har en leder.
      § 6. Lederen ansætter personalet.
      § 7. Lederen fører en vagtplan.
      § 8. Kommunen fører tilsyn.
      § 9. Kommunen kan give påbud.
      § 10. Loven træder i kraft den 1. juli 2026.
      ```

      ## Right

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Et havnebad har stiger.
      § 3. Et havnebad har livreddere.
      § 4. Et havnebad er åbent om sommeren.
      § 5. Et havnebad har en leder.
      § 6. Lederen ansætter personalet.
      § 7. Lederen fører en vagtplan.
      § 8. Kommunen fører tilsyn.
      § 9. Kommunen kan give påbud.
      § 10. Loven træder i kraft den 1. juli 2026.
      § 11. Loven gælder ikke for Færøerne og Grønland.
      ```
      """#),
    RulePage(
      id: "commencement/territory-wording",
      title: "Den territoriale bestemmelse siger »afvigelser« i stedet for »ændringer«",
      englishTitle: "The territorial clause says »afvigelser« where the formula has »ændringer«",
      catalogue: ["IK12"],
      danish: #"""
      # Den territoriale bestemmelse siger »afvigelser« i stedet for »ændringer«

      `commencement/territory-wording` · oplysning (`information`) · katalog: IK12

      Formlen er »… men kan ved kongelig anordning helt eller delvis sættes i kraft for Færøerne og Grønland med de ændringer, som
      henholdsvis de færøske og de grønlandske forhold tilsiger«. Små forskelle i resten af ordlyden er almindelige.

      ## Hvorfor

      Det er den ordlyd, der bruges nu; den gamle giver anledning til tvivl om, hvad en anordning kan ændre.

      ## Kilde

      IK12. LK 3.8.4.

      ## Forkert

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven gælder ikke for Grønland, men kan ved kongelig anordning helt eller delvis sættes i kraft for Grønland med de afvigelser, som de grønlandske forhold tilsiger.
      ```

      ## Rigtigt

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven gælder ikke for Grønland, men kan ved kongelig anordning helt eller delvis sættes i kraft for Grønland med de ændringer, som de grønlandske forhold tilsiger.
      ```
      """#,
      english: #"""
      # The territorial clause says »afvigelser« where the formula has »ændringer«

      `commencement/territory-wording` · severity: information · catalogue: IK12



      ## Wrong

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven gælder ikke for Grønland, men kan ved kongelig anordning helt eller delvis sættes i kraft for Grønland med de afvigelser, som de grønlandske forhold tilsiger.
      ```

      ## Right

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven gælder ikke for Grønland, men kan ved kongelig anordning helt eller delvis sættes i kraft for Grønland med de ændringer, som de grønlandske forhold tilsiger.
      ```
      """#),
    RulePage(
      id: "language/abbreviation",
      title: "En forkortelse eller et tegn skrives anderledes i love",
      englishTitle: "An abbreviation or sign is written otherwise in acts: »f.eks.«, »pct.« and »kr.«, not »fx«, »%« and »kr«",
      catalogue: ["SP11"],
      danish: #"""
      # En forkortelse eller et tegn skrives anderledes i love

      `language/abbreviation` · oplysning (`information`) · katalog: SP11

      I love skrives »f.eks.«, »pct.« og »kr.«, ikke »fx«, »%« og »kr«.

      ## Hvorfor

      Én skrivemåde gør det muligt at søge på tværs af love.

      ## Kilde

      SP11. FTR og skrivemåden i LK; ingen sætning siger det udtrykkeligt.

      ## Forkert

      ```lov
      Lov om skovstier
      § 1. Staten betaler 30 % af udgiften til skilte.
      ```

      ## Rigtigt

      ```lov
      Lov om skovstier
      § 1. Staten betaler 30 pct. af udgiften til skilte.
      ```
      """#,
      english: #"""
      # An abbreviation or sign is written otherwise in acts: »f.eks.«, »pct.« and »kr.«, not »fx«, »%« and »kr«

      `language/abbreviation` · severity: information · catalogue: SP11



      ## Wrong

      ```lov
      Lov om skovstier
      § 1. Staten betaler 30 % af udgiften til skilte.
      ```

      ## Right

      ```lov
      Lov om skovstier
      § 1. Staten betaler 30 pct. af udgiften til skilte.
      ```
      """#),
    RulePage(
      id: "language/amount",
      title: "Et beløb er skrevet på en anden måde end »5.000 kr.«",
      englishTitle: "An amount is written otherwise than »5.000 kr.«: without a point at the thousands, or with the unit first",
      catalogue: ["SP12"],
      danish: #"""
      # Et beløb er skrevet på en anden måde end »5.000 kr.«

      `language/amount` · oplysning (`information`) · katalog: SP12

      Tal på fire cifre og derover får punktum for hvert tusinde, og »kr.« står efter tallet.

      ## Hvorfor

      Beløb skal læses rigtigt ved første øjekast.

      ## Kilde

      SP12. FTR.

      ## Forkert

      ```lov
      Lov om skovstier
      § 1. Gebyret er 5000 kr.
      Stk. 2. For ryttere er gebyret kr. 6.000 om året.
      ```

      ## Rigtigt

      ```lov
      Lov om skovstier
      § 1. Gebyret er 5.000 kr.
      Stk. 2. For ryttere er gebyret 6.000 kr. om året.
      ```
      """#,
      english: #"""
      # An amount is written otherwise than »5.000 kr.«: without a point at the thousands, or with the unit first

      `language/amount` · severity: information · catalogue: SP12



      ## Wrong

      ```lov
      Lov om skovstier
      § 1. Gebyret er 5000 kr.
      Stk. 2. For ryttere er gebyret kr. 6.000 om året.
      ```

      ## Right

      ```lov
      Lov om skovstier
      § 1. Gebyret er 5.000 kr.
      Stk. 2. For ryttere er gebyret 6.000 kr. om året.
      ```
      """#),
    RulePage(
      id: "language/and-or",
      title: "Der står »og/eller«",
      englishTitle: "The text says »og/eller« (and/or)",
      catalogue: ["SP01"],
      danish: #"""
      # Der står »og/eller«

      `language/and-or` · overvej (`hint`) · katalog: SP01

      »Eller« omfatter i en lov som regel også det tilfælde, at begge led er opfyldt. Skal det siges, så skriv »X eller
      Y eller begge dele«.

      ## Hvorfor

      Skråstregen lader læseren vælge, og ved betingelser kan valget afgøre sagen.

      ## Kilde

      SP01. Almindelig praksis; LK18 skrev selv »Færøerne og/eller Grønland«, LK skriver »eller«.

      ## Forkert

      ```lov
      Lov om skovstier
      § 1. Kommunen kan forbyde cykling og/eller ridning på en sti.
      ```

      ## Rigtigt

      ```lov
      Lov om skovstier
      § 1. Kommunen kan forbyde cykling eller ridning på en sti.
      ```
      """#,
      english: #"""
      # The text says »og/eller« (and/or)

      `language/and-or` · severity: hint · catalogue: SP01

      »Eller« covers the case that both hold; where it must be said, write »eller begge dele«.

      ## Wrong

      ```lov
      Lov om skovstier
      § 1. Kommunen kan forbyde cykling og/eller ridning på en sti.
      ```

      ## Right

      ```lov
      Lov om skovstier
      § 1. Kommunen kan forbyde cykling eller ridning på en sti.
      ```
      """#),
    RulePage(
      id: "language/confusable-letter",
      title: "Et ord indeholder et bogstav, der kun ligner et dansk",
      englishTitle: "A word holds a letter that only looks like a Danish one: a Cyrillic or Greek letter among Latin ones, or a letter with a loose ring or accent over it",
      catalogue: ["SP18"],
      danish: #"""
      # Et ord indeholder et bogstav, der kun ligner et dansk

      `language/confusable-letter` · advarsel (`warning`) · katalog: SP18

      Kyrilliske og græske bogstaver som »а« og »о« ser ud som latinske, og »å« kan være skrevet som et »a« med en løs
      ring over. Reglen ser kun på ord, der også har latinske bogstaver; enheder som »µg« nævnes ikke.

      ## Hvorfor

      Ordet læses rigtigt, men findes ikke, når der søges efter det, og kan ikke citeres i en ændringslov.

      ## Kilde

      SP18. Almindelig praksis.

      ## Forkert

      ```lov
      Lov om skovstier
      § 1. Kоmmunen vedligeholder stier i skove.
      ```

      ## Rigtigt

      ```lov
      Lov om skovstier
      § 1. Kommunen vedligeholder stier i skove.
      ```
      """#,
      english: #"""
      # A word holds a letter that only looks like a Danish one: a Cyrillic or Greek letter among Latin ones, or a letter with a loose ring or accent over it

      `language/confusable-letter` · severity: warning · catalogue: SP18

      It reads well but is not found when it is searched for.

      ## Wrong

      ```lov
      Lov om skovstier
      § 1. Kоmmunen vedligeholder stier i skove.
      ```

      ## Right

      ```lov
      Lov om skovstier
      § 1. Kommunen vedligeholder stier i skove.
      ```
      """#),
    RulePage(
      id: "language/figure-date",
      title: "En dato er skrevet med tal alene",
      englishTitle: "A date is written with figures alone; write out the month: »1. februar 2019«",
      catalogue: ["SP14"],
      danish: #"""
      # En dato er skrevet med tal alene

      `language/figure-date` · oplysning (`information`) · katalog: SP14

      Skriv måneden med bogstaver: »1. januar 2026«. I bestemmelser om ikrafttræden og virkning gælder
      `commencement/date-form`.

      ## Hvorfor

      »1.2.2026« kan læses på to måder.

      ## Kilde

      SP14. Alle eksempler i LK, LK18 og VAF skriver måneden ud.

      ## Forkert

      ```lov
      Lov om skovstier
      § 1. Stier fra før 1.2.2019 mærkes med gult.
      ```

      ## Rigtigt

      ```lov
      Lov om skovstier
      § 1. Stier fra før den 1. februar 2019 mærkes med gult.
      ```
      """#,
      english: #"""
      # A date is written with figures alone; write out the month: »1. februar 2019«

      `language/figure-date` · severity: information · catalogue: SP14



      ## Wrong

      ```lov
      Lov om skovstier
      § 1. Stier fra før 1.2.2019 mærkes med gult.
      ```

      ## Right

      ```lov
      Lov om skovstier
      § 1. Stier fra før den 1. februar 2019 mærkes med gult.
      ```
      """#),
    RulePage(
      id: "language/finds-application",
      title: "Der står »finder anvendelse«",
      englishTitle: "»Finder anvendelse« can as a rule be »gælder« or »anvendes«",
      catalogue: ["SP04"],
      danish: #"""
      # Der står »finder anvendelse«

      `language/finds-application` · overvej (`hint`) · katalog: SP04 · ikke slået til

      »Finder anvendelse« kan som regel skrives »gælder« eller »anvendes«. Reglen er ikke slået til, for vejledningerne
      bruger selv »finder tilsvarende anvendelse«, som den ikke nævner.

      ## Hvorfor

      Ét ord siger det samme som to.

      ## Kilde

      SP04. SPROG69 III.1.

      ## Forkert

      ```lov
      Lov om skovstier
      § 1. Loven finder anvendelse på stier i offentlige skove.
      ```

      ## Rigtigt

      ```lov
      Lov om skovstier
      § 1. Loven gælder for stier i offentlige skove.
      ```
      """#,
      english: #"""
      # »Finder anvendelse« can as a rule be »gælder« or »anvendes«

      `language/finds-application` · severity: hint · catalogue: SP04 · off by default

      Off by default; »finder tilsvarende anvendelse« is not reported.

      ## Wrong

      ```lov
      Lov om skovstier
      § 1. Loven finder anvendelse på stier i offentlige skove.
      ```

      ## Right

      ```lov
      Lov om skovstier
      § 1. Loven gælder for stier i offentlige skove.
      ```
      """#),
    RulePage(
      id: "language/front-loaded-participle",
      title: "En henvisning står foran sit navneord",
      englishTitle: "A reference stands before its noun (»den i stk. 1 nævnte ordning«)",
      catalogue: ["SP02"],
      danish: #"""
      # En henvisning står foran sit navneord

      `language/front-loaded-participle` · advarsel (`warning`) · katalog: SP02

      »Den i stk. 1 nævnte ordning« skrives »den ordning, der er nævnt i stk. 1«, eller kortere »ordningen efter stk.
      1«.

      ## Hvorfor

      Læseren må bære henvisningen med sig, før der kommer noget at hæfte den på.

      ## Kilde

      SP02. VAF 2.2.

      ## Forkert

      ```lov
      Lov om skovstier
      § 1. Kommunen fører en liste over stier.
      § 2. De i § 1 nævnte stier mærkes med gult.
      ```

      ## Rigtigt

      ```lov
      Lov om skovstier
      § 1. Kommunen fører en liste over stier.
      § 2. De stier, der er nævnt i § 1, mærkes med gult.
      ```
      """#,
      english: #"""
      # A reference stands before its noun (»den i stk. 1 nævnte ordning«)

      `language/front-loaded-participle` · severity: warning · catalogue: SP02

      Write it after: »den ordning, der er nævnt i stk. 1«.

      ## Wrong

      ```lov
      Lov om skovstier
      § 1. Kommunen fører en liste over stier.
      § 2. De i § 1 nævnte stier mærkes med gult.
      ```

      ## Right

      ```lov
      Lov om skovstier
      § 1. Kommunen fører en liste over stier.
      § 2. De stier, der er nævnt i § 1, mærkes med gult.
      ```
      """#),
    RulePage(
      id: "language/future-tense",
      title: "En regel er skrevet i fremtid",
      englishTitle: "A rule is written in the future tense: »vil blive lukket« is »lukkes«",
      catalogue: ["SP09"],
      danish: #"""
      # En regel er skrevet i fremtid

      `language/future-tense` · overvej (`hint`) · katalog: SP09

      »Tilladelsen vil blive tilbagekaldt« skrives »tilladelsen tilbagekaldes«. Reglen ser på hovedsætninger; i
      bisætninger (»hvis det må antages, at den vil blive misbrugt«) er fremtiden ofte meningen.

      ## Hvorfor

      En lov siger, hvad der gælder. Fremtidsformen læses som en forudsigelse.

      ## Kilde

      SP09. Almindelig praksis.

      ## Forkert

      ```lov
      Lov om skovstier
      § 1. En farlig sti vil blive lukket.
      ```

      ## Rigtigt

      ```lov
      Lov om skovstier
      § 1. En farlig sti lukkes, hvis det må antages, at nogen vil blive skadet.
      ```
      """#,
      english: #"""
      # A rule is written in the future tense: »vil blive lukket« is »lukkes«

      `language/future-tense` · severity: hint · catalogue: SP09

      Main clauses alone are looked at.

      ## Wrong

      ```lov
      Lov om skovstier
      § 1. En farlig sti vil blive lukket.
      ```

      ## Right

      ```lov
      Lov om skovstier
      § 1. En farlig sti lukkes, hvis det må antages, at nogen vil blive skadet.
      ```
      """#),
    RulePage(
      id: "language/gendered-pronoun",
      title: "En person omtales som »han«",
      englishTitle: "A person is called »he«",
      catalogue: ["SP15"],
      danish: #"""
      # En person omtales som »han«

      `language/gendered-pronoun` · overvej (`hint`) · katalog: SP15 · ikke slået til

      Skriv »den pågældende«, gentag ordet, eller vend sætningen. »Han eller hun« nævnes ikke.

      ## Hvorfor

      Loven gælder som regel for alle uanset køn.

      ## Kilde

      SP15. HF 6, note 2, der henviser til cirkulære af 5. december 1980 om kønsneutrale betegnelser. Ældre love skriver
      »han«, og ny tekst følger dem; reglen er derfor ikke slået til.

      ## Forkert

      ```lov
      Lov om skovstier
      § 1. Lodsejeren holder de stier ved lige, som han har anlagt.
      ```

      ## Rigtigt

      ```lov
      Lov om skovstier
      § 1. Lodsejeren holder de stier ved lige, som lodsejeren har anlagt.
      ```
      """#,
      english: #"""
      # A person is called »he«

      `language/gendered-pronoun` · severity: hint · catalogue: SP15 · off by default

      Repeat the noun, or write »den pågældende«.

      ## Wrong

      ```lov
      Lov om skovstier
      § 1. Lodsejeren holder de stier ved lige, som han har anlagt.
      ```

      ## Right

      ```lov
      Lov om skovstier
      § 1. Lodsejeren holder de stier ved lige, som lodsejeren har anlagt.
      ```
      """#),
    RulePage(
      id: "language/invisible-character",
      title: "Teksten indeholder et usynligt tegn",
      englishTitle: "The text holds a character that nobody sees: one without width, or a mark of writing direction",
      catalogue: ["SP18"],
      danish: #"""
      # Teksten indeholder et usynligt tegn

      `language/invisible-character` · advarsel (`warning`) · katalog: SP18

      Tegn uden bredde og tegn for skriveretning følger med, når tekst kopieres fra en hjemmeside eller et regneark. De
      kan ikke ses og hører ikke til i en lov. Bløde bindestreger og hårde mellemrum nævnes ikke: de hører til
      opsætningen.

      ## Hvorfor

      Den, der søger efter ordet eller skal citere det i en ændringslov, finder det ikke.

      ## Kilde

      SP18. Almindelig praksis. I Lovtidende står de enkelte steder, hvor teksten er sat op.

      ## Forkert

      ```lov
      Lov om skovstier
      § 1. Kommunen vedlige​holder stier i skove.
      ```

      ## Rigtigt

      ```lov
      Lov om skovstier
      § 1. Kommunen vedligeholder stier i skove.
      ```
      """#,
      english: #"""
      # The text holds a character that nobody sees: one without width, or a mark of writing direction

      `language/invisible-character` · severity: warning · catalogue: SP18

      Words with one are not found when they are searched for. Soft hyphens and no-break spaces belong to the typesetting and are not reported.

      ## Wrong

      ```lov
      Lov om skovstier
      § 1. Kommunen vedlige​holder stier i skove.
      ```

      ## Right

      ```lov
      Lov om skovstier
      § 1. Kommunen vedligeholder stier i skove.
      ```
      """#),
    RulePage(
      id: "language/minister-case",
      title: "En minister er skrevet med stort",
      englishTitle: "A minister is written with a capital inside a sentence",
      catalogue: ["SP16"],
      danish: #"""
      # En minister er skrevet med stort

      `language/minister-case` · oplysning (`information`) · katalog: SP16

      Ministre skrives med lille begyndelsesbogstav inde i en sætning: »justitsministeren«.

      ## Hvorfor

      Stort bogstav er til ministeriets navn; ministeren er en stilling.

      ## Kilde

      SP16. Skrivemåden i Folketingets love.

      ## Forkert

      ```lov
      Lov om skovstier
      § 1. Efter forhandling med kommunerne kan Miljøministeren fastsætte regler om skilte.
      ```

      ## Rigtigt

      ```lov
      Lov om skovstier
      § 1. Efter forhandling med kommunerne kan miljøministeren fastsætte regler om skilte.
      ```
      """#,
      english: #"""
      # A minister is written with a capital inside a sentence

      `language/minister-case` · severity: information · catalogue: SP16

      Ministers have a small letter, ministries a capital.

      ## Wrong

      ```lov
      Lov om skovstier
      § 1. Efter forhandling med kommunerne kan Miljøministeren fastsætte regler om skilte.
      ```

      ## Right

      ```lov
      Lov om skovstier
      § 1. Efter forhandling med kommunerne kan miljøministeren fastsætte regler om skilte.
      ```
      """#),
    RulePage(
      id: "language/ministry-case",
      title: "Et ministerium er skrevet med lille",
      englishTitle: "The name of a ministry begins with a small letter; names of institutions have a capital",
      catalogue: ["SP16"],
      danish: #"""
      # Et ministerium er skrevet med lille

      `language/ministry-case` · oplysning (`information`) · katalog: SP16

      Et ministeriums navn skrives med stort begyndelsesbogstav: »Justitsministeriet«.

      ## Hvorfor

      Navnet på en institution er et egennavn.

      ## Kilde

      SP16. FTR.

      ## Forkert

      ```lov
      Lov om skovstier
      § 1. Kommunen sender listen til miljøministeriet.
      ```

      ## Rigtigt

      ```lov
      Lov om skovstier
      § 1. Kommunen sender listen til Miljøministeriet.
      ```
      """#,
      english: #"""
      # The name of a ministry begins with a small letter; names of institutions have a capital

      `language/ministry-case` · severity: information · catalogue: SP16



      ## Wrong

      ```lov
      Lov om skovstier
      § 1. Kommunen sender listen til miljøministeriet.
      ```

      ## Right

      ```lov
      Lov om skovstier
      § 1. Kommunen sender listen til Miljøministeriet.
      ```
      """#),
    RulePage(
      id: "language/mixed-abbreviation",
      title: "»m.v.« og »mv.« er blandet",
      englishTitle: "»m.v.« and »mv.« are mixed in one act",
      catalogue: ["SP10"],
      danish: #"""
      # »m.v.« og »mv.« er blandet

      `language/mixed-abbreviation` · overvej (`hint`) · katalog: SP10

      Begge skrivemåder er gode, men en lov bruger kun den ene. Den, der bruges færrest gange, nævnes. Ændringslove
      følger den lov, de ændrer, og er ikke med, og andre loves titler gengives, som de er.

      ## Hvorfor

      Den, der søger efter et udtryk, finder kun det halve.

      ## Kilde

      SP10. LK skriver »m.v.«, LK18 »mv.«.

      ## Forkert

      ```lov
      Lov om skovstier
      § 1. Loven gælder for stier, stier over moser m.v. og broer.
      § 2. Kommunen sætter skilte, bænke mv. op. Pligten gælder også for broer m.v. på stien.
      ```

      ## Rigtigt

      ```lov
      Lov om skovstier
      § 1. Loven gælder for stier, stier over moser m.v. og broer.
      § 2. Kommunen sætter skilte, bænke m.v. op. Pligten gælder også for broer m.v. på stien.
      ```
      """#,
      english: #"""
      # »m.v.« and »mv.« are mixed in one act

      `language/mixed-abbreviation` · severity: hint · catalogue: SP10

      Either is good; the rarer one is reported. Amending acts follow the act they amend, and the titles of other acts are quoted as they are.

      ## Wrong

      ```lov
      Lov om skovstier
      § 1. Loven gælder for stier, stier over moser m.v. og broer.
      § 2. Kommunen sætter skilte, bænke mv. op. Pligten gælder også for broer m.v. på stien.
      ```

      ## Right

      ```lov
      Lov om skovstier
      § 1. Loven gælder for stier, stier over moser m.v. og broer.
      § 2. Kommunen sætter skilte, bænke m.v. op. Pligten gælder også for broer m.v. på stien.
      ```
      """#),
    RulePage(
      id: "language/number-word",
      title: "Et tal foran en enhed er skrevet med bogstaver",
      englishTitle: "A number before a unit is written in letters; before years, months, weeks, days, kroner and per cent one writes figures",
      catalogue: ["SP13"],
      danish: #"""
      # Et tal foran en enhed er skrevet med bogstaver

      `language/number-word` · overvej (`hint`) · katalog: SP13 · ikke slået til

      Foran år, måneder, uger, dage, timer, kr. og pct. skrives tal med cifre: »3 måneder«. Reglen er ikke slået til,
      for ældre love skriver begge dele.

      ## Hvorfor

      Frister og beløb skal kunne ses, når man løber teksten igennem.

      ## Kilde

      SP13. FTR. I gældende love står der cifre 5.165 gange og bogstaver 189 gange foran år, måneder, uger og dage.

      ## Forkert

      ```lov
      Lov om skovstier
      § 1. En sti kan lukkes i tre måneder.
      ```

      ## Rigtigt

      ```lov
      Lov om skovstier
      § 1. En sti kan lukkes i 3 måneder.
      ```
      """#,
      english: #"""
      # A number before a unit is written in letters; before years, months, weeks, days, kroner and per cent one writes figures

      `language/number-word` · severity: hint · catalogue: SP13 · off by default

      Off by default.

      ## Wrong

      ```lov
      Lov om skovstier
      § 1. En sti kan lukkes i tre måneder.
      ```

      ## Right

      ```lov
      Lov om skovstier
      § 1. En sti kan lukkes i 3 måneder.
      ```
      """#),
    RulePage(
      id: "language/old-word",
      title: "Et ord er gammeldags",
      englishTitle: "A word is old-fashioned and has a short one of today: »såfremt« is »hvis«, »angående« is »om«",
      catalogue: ["SP07"],
      danish: #"""
      # Et ord er gammeldags

      `language/old-word` · overvej (`hint`) · katalog: SP07

      »Såfremt« skrives i dag »hvis«, »angående« »om« og »førend« »før«. Reglen kender kun ord, der har et kort nutidigt
      modstykke.

      ## Hvorfor

      Love læses af mange; et ord, der kun findes i love, gør dem sværere uden at gøre dem mere præcise.

      ## Kilde

      SP07. LK18 2.2.1 (»om«); resten almindelig praksis. Gældende love har ordene mange steder, og reglen er derfor kun
      et vink.

      ## Forkert

      ```lov
      Lov om skovstier
      § 1. Kommunen kan lukke en sti, såfremt den er farlig.
      ```

      ## Rigtigt

      ```lov
      Lov om skovstier
      § 1. Kommunen kan lukke en sti, hvis den er farlig.
      ```
      """#,
      english: #"""
      # A word is old-fashioned and has a short one of today: »såfremt« is »hvis«, »angående« is »om«

      `language/old-word` · severity: hint · catalogue: SP07



      ## Wrong

      ```lov
      Lov om skovstier
      § 1. Kommunen kan lukke en sti, såfremt den er farlig.
      ```

      ## Right

      ```lov
      Lov om skovstier
      § 1. Kommunen kan lukke en sti, hvis den er farlig.
      ```
      """#),
    RulePage(
      id: "language/present-participle",
      title: "Et sted er sat foran navneordet med »bosiddende« eller »hjemmehørende«",
      englishTitle: "A place stands before its noun with a present participle: »i kommunen bosiddende borgere«",
      catalogue: ["SP05"],
      danish: #"""
      # Et sted er sat foran navneordet med »bosiddende« eller »hjemmehørende«

      `language/present-participle` · oplysning (`information`) · katalog: SP05

      »I kommunen bosiddende borgere« skrives »borgere, der bor i kommunen«.

      ## Hvorfor

      Læseren møder stedet, før det kan ses, hvad der er dér.

      ## Kilde

      SP05. SPROG69 III.2.

      ## Forkert

      ```lov
      Lov om skovstier
      § 1. I kommunen bosiddende lodsejere kan kræve en sti lukket.
      ```

      ## Rigtigt

      ```lov
      Lov om skovstier
      § 1. Lodsejere, der bor i kommunen, kan kræve en sti lukket.
      ```
      """#,
      english: #"""
      # A place stands before its noun with a present participle: »i kommunen bosiddende borgere«

      `language/present-participle` · severity: information · catalogue: SP05

      Write »borgere, der bor i kommunen«.

      ## Wrong

      ```lov
      Lov om skovstier
      § 1. I kommunen bosiddende lodsejere kan kræve en sti lukket.
      ```

      ## Right

      ```lov
      Lov om skovstier
      § 1. Lodsejere, der bor i kommunen, kan kræve en sti lukket.
      ```
      """#),
    RulePage(
      id: "language/quotation-mark",
      title: "Anførselstegn er andre end » og «",
      englishTitle: "Quotation marks other than » and «, which the texts of Folketinget have throughout",
      catalogue: ["SP18"],
      danish: #"""
      # Anførselstegn er andre end » og «

      `language/quotation-mark` · oplysning (`information`) · katalog: SP18

      I love skrives anførselstegn som » og «. Reglen ser på bestemmelser og ny tekst; ved ændringsnumre gælder
      `amendment/quotation-mark`.

      ## Hvorfor

      Rette anførselstegn viser ikke, hvor citatet begynder og slutter.

      ## Kilde

      SP18. Alle eksempler i LK og VAF skrives sådan, og Folketingets love har ingen andre.

      ## Forkert

      ```lov
      Lov om skovstier
      § 1. En sti kan mærkes med ordene "Kun for gående".
      ```

      ## Rigtigt

      ```lov
      Lov om skovstier
      § 1. En sti kan mærkes med ordene »Kun for gående«.
      ```
      """#,
      english: #"""
      # Quotation marks other than » and «, which the texts of Folketinget have throughout

      `language/quotation-mark` · severity: information · catalogue: SP18



      ## Wrong

      ```lov
      Lov om skovstier
      § 1. En sti kan mærkes med ordene "Kun for gående".
      ```

      ## Right

      ```lov
      Lov om skovstier
      § 1. En sti kan mærkes med ordene »Kun for gående«.
      ```
      """#),
    RulePage(
      id: "language/struck-out-text",
      title: "Overstreget tekst læses med som gældende",
      englishTitle: "Words that Markdown strikes out within a line are read like the others",
      catalogue: [],
      danish: #"""
      # Overstreget tekst læses med som gældende

      `language/struck-out-text` · advarsel (`warning`)

      I Markdown streger `~~` ord ud, og det gør `<del>` og `<s>` også. Linjer, der er streget ud som helhed, hører ikke længere til udkastet. Ord, der er
      streget ud inde i en linje, læses derimod som de andre, også når ændringer skrives ind i teksten. Det gælder også,
      når de går ud over flere bestemmelser, eller når alt på nær betegnelsen er streget ud (`2) ~~rejer,~~`).

      Et `~~`, der ikke har et andet at gå sammen med i sit afsnit, streger intet ud.

      ## Hvorfor

      Det, der ikke længere skal gælde, tælles med i punktummerne, findes som henvisning og kan blive indarbejdet.

      ## Kilde

      Almindelig praksis. `lovsmed import` udelader overstreget tekst, også inde i en linje, og betegnelser, der ville stå
      tilbage uden tekst.

      ## Forkert

      ```lov
      Lov om skovstier
      § 1. Kommunen ~~tilser~~ vedligeholder stier i skove.
      ```

      ## Rigtigt

      ```lov
      Lov om skovstier
      § 1. Kommunen vedligeholder stier i skove.
      ~~Stk. 2. Kommunen tilser stierne.~~
      ```
      """#,
      english: #"""
      # Words that Markdown strikes out within a line are read like the others

      `language/struck-out-text` · severity: warning

      Lines that are struck out as a whole are no more part of the draft.

      ## Wrong

      ```lov
      Lov om skovstier
      § 1. Kommunen ~~tilser~~ vedligeholder stier i skove.
      ```

      ## Right

      ```lov
      Lov om skovstier
      § 1. Kommunen vedligeholder stier i skove.
      ~~Stk. 2. Kommunen tilser stierne.~~
      ```
      """#),
    RulePage(
      id: "language/term-spelling",
      title: "Et defineret ord er stavet på en anden måde end i definitionen",
      englishTitle: "A defined word is spelled otherwise than in its definition, with or without a hyphen",
      catalogue: ["SP20"],
      danish: #"""
      # Et defineret ord er stavet på en anden måde end i definitionen

      `language/term-spelling` · oplysning (`information`) · katalog: SP20

      Reglen ser efter ord, der kun skiller sig fra et defineret ord ved en bindestreg: »e-handel« og »ehandel«.

      ## Hvorfor

      Læseren kan ikke vide, om det er det definerede, der menes, og en søgning finder det ikke.

      ## Kilde

      SP20. VAF 2.2: det samme skrives med det samme ord.

      ## Forkert

      ```lov
      Lov om skovstier
      § 1. I denne lov forstås ved:
      1) Mtb-spor: Sti til cykler.
      2) Ridesti: Sti til heste.
      § 2. Et mtbspor mærkes med gult og en ridesti med rødt.
      ```

      ## Rigtigt

      ```lov
      Lov om skovstier
      § 1. I denne lov forstås ved:
      1) Mtb-spor: Sti til cykler.
      2) Ridesti: Sti til heste.
      § 2. Et mtb-spor mærkes med gult og en ridesti med rødt.
      ```
      """#,
      english: #"""
      # A defined word is spelled otherwise than in its definition, with or without a hyphen

      `language/term-spelling` · severity: information · catalogue: SP20



      ## Wrong

      ```lov
      Lov om skovstier
      § 1. I denne lov forstås ved:
      1) Mtb-spor: Sti til cykler.
      2) Ridesti: Sti til heste.
      § 2. Et mtbspor mærkes med gult og en ridesti med rødt.
      ```

      ## Right

      ```lov
      Lov om skovstier
      § 1. I denne lov forstås ved:
      1) Mtb-spor: Sti til cykler.
      2) Ridesti: Sti til heste.
      § 2. Et mtb-spor mærkes med gult og en ridesti med rødt.
      ```
      """#),
    RulePage(
      id: "language/verbal-noun",
      title: "Et verbum er gemt i et navneord",
      englishTitle: "A verb is hidden in a noun: »foretager registrering af« is »registrerer«",
      catalogue: ["SP03"],
      danish: #"""
      # Et verbum er gemt i et navneord

      `language/verbal-noun` · overvej (`hint`) · katalog: SP03 · ikke slået til

      »Der foretages registrering af køretøjer« skrives »køretøjer registreres«. Reglen ser på »foretage« fulgt af et
      navneord på
      -ning, -else eller -ion og »af«. Den er ikke slået til, for nogle af udtrykkene er fagudtryk.

      ## Hvorfor

      Sætningen bliver kortere, og det ses, hvem der gør hvad.

      ## Kilde

      SP03. SPROG69 III.1.

      ## Forkert

      ```lov
      Lov om skovstier
      § 1. Kommunen foretager registrering af stier.
      ```

      ## Rigtigt

      ```lov
      Lov om skovstier
      § 1. Kommunen registrerer stier.
      ```
      """#,
      english: #"""
      # A verb is hidden in a noun: »foretager registrering af« is »registrerer«

      `language/verbal-noun` · severity: hint · catalogue: SP03 · off by default

      Off by default, for some are terms of art.

      ## Wrong

      ```lov
      Lov om skovstier
      § 1. Kommunen foretager registrering af stier.
      ```

      ## Right

      ```lov
      Lov om skovstier
      § 1. Kommunen registrerer stier.
      ```
      """#),
    RulePage(
      id: "bill/folketingstidende",
      title: "Folketingstidende er citeret på en måde, der ikke passer til året",
      englishTitle: "Folketingstidende is cited in a way that does not fit its year",
      catalogue: ["BI11"],
      danish: #"""
      # Folketingstidende er citeret på en måde, der ikke passer til året

      `bill/folketingstidende` · advarsel (`warning`) · katalog: BI11

      Til og med 1993-94 skrives »tillæg A, spalte …«, fra 1994-95 til 2008-09 »tillæg A, side …« og fra 2009-10 »tillæg A, L …
      som fremsat«.

      ## Hvorfor

      Tidenden er udgivet på forskellig måde, og stedet findes ellers ikke.

      ## Kilde

      BI11. LK 7.5.2.

      ## Forkert

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at et havnebad har bøjer, jf. Folketingstidende 2012-13, tillæg A, side 41.
      ```

      ## Rigtigt

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at et havnebad har bøjer, jf. Folketingstidende 2012-13, tillæg A, L 41 som fremsat, side 3.
      ```
      """#,
      english: #"""
      # Folketingstidende is cited in a way that does not fit its year

      `bill/folketingstidende` · severity: warning · catalogue: BI11



      ## Wrong

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at et havnebad har bøjer, jf. Folketingstidende 2012-13, tillæg A, side 41.
      ```

      ## Right

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at et havnebad har bøjer, jf. Folketingstidende 2012-13, tillæg A, L 41 som fremsat, side 3.
      ```
      """#),
    RulePage(
      id: "bill/instruction-remarks",
      title: "Bemærkningerne passer ikke til ændringsnumrene",
      englishTitle: "The remarks do not fit the instructions",
      catalogue: ["BI04"],
      danish: #"""
      # Bemærkningerne passer ikke til ændringsnumrene

      `bill/instruction-remarks` · mangel (`error`) · katalog: BI04

      Hvert ændringsnummer har bemærkninger under »Til nr. n«, i numrenes orden. Har en paragraf kun ét ændringsnummer, kan
      overskriften undværes.

      ## Hvorfor

      Når et ændringsnummer kommer til, udgår eller flyttes, følger bemærkningerne ikke af sig selv med.

      ## Kilde

      BI04. LK 4.3.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      2. § 4 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Til nr. 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      2. § 4 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Til nr. 1
      Det foreslås, at bøjerne er gule.
      Til nr. 2
      Det foreslås at ophæve § 4.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer: |
      | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
      | § 4. Bøjer er røde. | 2. § 4 ophæves. |
      ```
      """#,
      english: #"""
      # The remarks do not fit the instructions

      `bill/instruction-remarks` · severity: error · catalogue: BI04

      Each instruction has remarks under »Til nr. n«, in the order of the numbers; a section with one instruction may do without.

      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      2. § 4 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Til nr. 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      2. § 4 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Til nr. 1
      Det foreslås, at bøjerne er gule.
      Til nr. 2
      Det foreslås at ophæve § 4.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer: |
      | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
      | § 4. Bøjer er røde. | 2. § 4 ophæves. |
      ```
      """#),
    RulePage(
      id: "bill/mirror-in-force",
      title: "Lovspejlets venstre spalte er ikke loven, som den gælder",
      englishTitle: "The left column of the lovspejl is not the act in force",
      catalogue: ["BI14"],
      danish: #"""
      # Lovspejlets venstre spalte er ikke loven, som den gælder

      `bill/mirror-in-force` · mangel (`error`) · katalog: BI14

      Det, der er gengivet, holdes op mod den lov, ændringsparagraffen ændrer, når den er ved hånden. Er loven givet i en anden
      udgave, end indledningen nævner, vejer det som advarsel.

      ## Hvorfor

      Enten er lovspejlet skrevet af efter en gammel udgave, eller også er det ændringsnumrene, der er.

      ## Kilde

      BI14. LK 4.4.1.

      ## Forkert

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2, stk. 3, ændres »12 timers« til: »8 timers«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at vagten er kortere.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring: |
      | § 2. – – –<br>Stk. 2. – – –<br>Stk. 3. Fyrvogteren afløses efter 10 timers vagt.<br>Stk. 4. – – – | 1. I § 2, stk. 3, ændres »12 timers« til: »8 timers«. |
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2, stk. 3, ændres »12 timers« til: »8 timers«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at vagten er kortere.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring: |
      | § 2. – – –<br>Stk. 2. – – –<br>Stk. 3. Fyrvogteren afløses efter 12 timers vagt.<br>Stk. 4. – – – | 1. I § 2, stk. 3, ændres »12 timers« til: »8 timers«. |
      ```
      """#,
      english: #"""
      # The left column of the lovspejl is not the act in force

      `bill/mirror-in-force` · severity: error · catalogue: BI14

      What is printed is held against the act that the section amends, where that is at hand; against another version than the one the opening cites it weighs no more than a warning.

      ## Wrong

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2, stk. 3, ændres »12 timers« til: »8 timers«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at vagten er kortere.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring: |
      | § 2. – – –<br>Stk. 2. – – –<br>Stk. 3. Fyrvogteren afløses efter 10 timers vagt.<br>Stk. 4. – – – | 1. I § 2, stk. 3, ændres »12 timers« til: »8 timers«. |
      ```

      ## Right

      ```lov
      Lov om ændring af lov om fyrvogtere
      § 1
      I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
      1. I § 2, stk. 3, ændres »12 timers« til: »8 timers«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at vagten er kortere.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring: |
      | § 2. – – –<br>Stk. 2. – – –<br>Stk. 3. Fyrvogteren afløses efter 12 timers vagt.<br>Stk. 4. – – – | 1. I § 2, stk. 3, ændres »12 timers« til: »8 timers«. |
      ```
      """#),
    RulePage(
      id: "bill/mirror-introduction",
      title: "Lovspejlet gengiver et nummer uden indledningen til opregningen",
      englishTitle: "The lovspejl prints an item of a list without the introduction of the list",
      catalogue: ["BI18"],
      danish: #"""
      # Lovspejlet gengiver et nummer uden indledningen til opregningen

      `bill/mirror-introduction` · advarsel (`warning`) · katalog: BI18

      Ændres ét led af en opregning, gengives indledningen til den også.

      ## Hvorfor

      Leddet kan ikke forstås uden.

      ## Kilde

      BI18. LK 4.4.1.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2, nr. 2, ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring: |
      | § 2. – – –<br>1) – – –<br>2) bøjer. | 1. I § 2, nr. 2, ændres »bøjer« til: »gule bøjer«. |
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2, nr. 2, ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring: |
      | § 2. Et havnebad har<br>1) – – –<br>2) bøjer. | 1. I § 2, nr. 2, ændres »bøjer« til: »gule bøjer«. |
      ```
      """#,
      english: #"""
      # The lovspejl prints an item of a list without the introduction of the list

      `bill/mirror-introduction` · severity: warning · catalogue: BI18



      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2, nr. 2, ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring: |
      | § 2. – – –<br>1) – – –<br>2) bøjer. | 1. I § 2, nr. 2, ændres »bøjer« til: »gule bøjer«. |
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2, nr. 2, ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring: |
      | § 2. Et havnebad har<br>1) – – –<br>2) bøjer. | 1. I § 2, nr. 2, ændres »bøjer« til: »gule bøjer«. |
      ```
      """#),
    RulePage(
      id: "bill/mirror-lacking",
      title: "En bestemmelse, der ændres, mangler i lovspejlets venstre spalte",
      englishTitle: "A provision that is amended is missing in the left column of the lovspejl",
      catalogue: ["BI16"],
      danish: #"""
      # En bestemmelse, der ændres, mangler i lovspejlets venstre spalte

      `bill/mirror-lacking` · mangel (`error`) · katalog: BI16

      Alt, hvad ændringsnumrene ændrer eller ophæver, står til venstre, som det er nu. Reglen ser på paragrafferne og deres
      stykker; nye paragraffer og ændringer »overalt« regnes ikke med.

      ## Hvorfor

      Læseren kan ellers ikke se, hvad der ændres.

      ## Kilde

      BI16. LK 4.4.1.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      2. § 4 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Til nr. 1
      Det foreslås, at bøjerne er gule.
      Til nr. 2
      Det foreslås at ophæve § 4.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer: |
      | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
      | | 2. § 4 ophæves. |
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      2. § 4 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Til nr. 1
      Det foreslås, at bøjerne er gule.
      Til nr. 2
      Det foreslås at ophæve § 4.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer: |
      | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
      | § 4. Bøjer er røde. | 2. § 4 ophæves. |
      ```
      """#,
      english: #"""
      # A provision that is amended is missing in the left column of the lovspejl

      `bill/mirror-lacking` · severity: error · catalogue: BI16

      New sections, and changes »overalt«, do not count.

      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      2. § 4 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Til nr. 1
      Det foreslås, at bøjerne er gule.
      Til nr. 2
      Det foreslås at ophæve § 4.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer: |
      | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
      | | 2. § 4 ophæves. |
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      2. § 4 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Til nr. 1
      Det foreslås, at bøjerne er gule.
      Til nr. 2
      Det foreslås at ophæve § 4.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer: |
      | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
      | § 4. Bøjer er røde. | 2. § 4 ophæves. |
      ```
      """#),
    RulePage(
      id: "bill/mirror-opening",
      title: "Lovforslag og lovspejl har ikke samme indledning",
      englishTitle: "The bill and its lovspejl give different openings",
      catalogue: ["BI21"],
      danish: #"""
      # Lovforslag og lovspejl har ikke samme indledning

      `bill/mirror-opening` · mangel (`error`) · katalog: BI21

      »I lov om …, jf. lovbekendtgørelse nr. …, foretages følgende ændringer:« skal lyde ens de to steder.

      ## Hvorfor

      Den ene af dem nævner ellers en forkert lov eller udgave.

      ## Kilde

      BI21.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 11 af 1. januar 2020 om havnebade foretages følgende ændring: |
      | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring: |
      | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
      ```
      """#,
      english: #"""
      # The bill and its lovspejl give different openings

      `bill/mirror-opening` · severity: error · catalogue: BI21



      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 11 af 1. januar 2020 om havnebade foretages følgende ændring: |
      | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring: |
      | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
      ```
      """#),
    RulePage(
      id: "bill/mirror-place",
      title: "Lovspejlet står et andet sted eller hedder noget andet, end det bør",
      englishTitle: "The lovspejl is not the first annex, stands before the remarks, has another title than »Lovforslaget sammenholdt med gældende lov«, or there are two",
      catalogue: ["BI13"],
      danish: #"""
      # Lovspejlet står et andet sted eller hedder noget andet, end det bør

      `bill/mirror-place` · advarsel (`warning`) · katalog: BI13

      Lovspejlet er det første bilag, står efter bemærkningerne og hedder »Lovforslaget sammenholdt med gældende lov«. Der er
      kun ét, også når lovforslaget ændrer flere love.

      ## Hvorfor

      Sådan finder læseren det i alle lovforslag.

      ## Kilde

      BI13. LK 4.4.1, LK18 2.10.1.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lovgivning
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring: |
      | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring: |
      | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
      ```
      """#,
      english: #"""
      # The lovspejl is not the first annex, stands before the remarks, has another title than »Lovforslaget sammenholdt med gældende lov«, or there are two

      `bill/mirror-place` · severity: warning · catalogue: BI13



      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lovgivning
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring: |
      | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring: |
      | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
      ```
      """#),
    RulePage(
      id: "bill/mirror-untouched",
      title: "Lovspejlet gengiver et stykke, som intet ændringsnummer rører",
      englishTitle: "The lovspejl prints a stykke that no instruction touches; three dashes stand for it: »Stk. 2-6. – – –«",
      catalogue: ["BI17"],
      danish: #"""
      # Lovspejlet gengiver et stykke, som intet ændringsnummer rører

      `bill/mirror-untouched` · oplysning (`information`) · katalog: BI17

      I stedet for stykker, numre og litra, der ikke ændres, skrives tre streger: »Stk. 2-6. – – –«.

      ## Hvorfor

      Så ses det straks, hvad der ændres.

      ## Kilde

      BI17. LK 4.4.1.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2, stk. 1, ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring: |
      | § 2. Et havnebad har bøjer.<br>Stk. 2. Badet har en stige. | 1. I § 2, stk. 1, ændres »bøjer« til: »gule bøjer«. |
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2, stk. 1, ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring: |
      | § 2. Et havnebad har bøjer.<br>Stk. 2. – – – | 1. I § 2, stk. 1, ændres »bøjer« til: »gule bøjer«. |
      ```
      """#,
      english: #"""
      # The lovspejl prints a stykke that no instruction touches; three dashes stand for it: »Stk. 2-6. – – –«

      `bill/mirror-untouched` · severity: information · catalogue: BI17



      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2, stk. 1, ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring: |
      | § 2. Et havnebad har bøjer.<br>Stk. 2. Badet har en stige. | 1. I § 2, stk. 1, ændres »bøjer« til: »gule bøjer«. |
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2, stk. 1, ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring: |
      | § 2. Et havnebad har bøjer.<br>Stk. 2. – – – | 1. I § 2, stk. 1, ændres »bøjer« til: »gule bøjer«. |
      ```
      """#),
    RulePage(
      id: "bill/mirror-without-opening",
      title: "Ændringsparagraffens indledning mangler i lovspejlet",
      englishTitle: "The opening of an amending section is missing in the lovspejl",
      catalogue: ["BI20"],
      danish: #"""
      # Ændringsparagraffens indledning mangler i lovspejlet

      `bill/mirror-without-opening` · advarsel (`warning`) · katalog: BI20

      Højre spalte begynder for hver paragraf med paragraffens nummer og indledning.

      ## Hvorfor

      Uden indledningen ses det ikke, hvilken lov der ændres.

      ## Kilde

      BI20. LK 4.4.1.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring: |
      | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
      ```
      """#,
      english: #"""
      # The opening of an amending section is missing in the lovspejl

      `bill/mirror-without-opening` · severity: warning · catalogue: BI20



      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring: |
      | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
      ```
      """#),
    RulePage(
      id: "bill/mirror-wording",
      title: "Lovspejlets højre spalte er ikke lovforslagets tekst",
      englishTitle: "The right column of the lovspejl is not the text of the bill",
      catalogue: ["BI15"],
      danish: #"""
      # Lovspejlets højre spalte er ikke lovforslagets tekst

      `bill/mirror-wording` · mangel (`error`) · katalog: BI15

      Højre spalte gengiver ændringsnumrene ord for ord. Reglen siger, hvilke ord der er anderledes, og hvilke ændringsnumre der
      mangler eller har et andet nummer. Mellemrum og citationstegn regnes ikke med.

      ## Hvorfor

      Rettes lovteksten sent, bliver lovspejlet let glemt, og så er der to lovforslag.

      ## Kilde

      BI15. LK 4.4.1.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring: |
      | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »røde bøjer«. |
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring: |
      | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
      ```
      """#,
      english: #"""
      # The right column of the lovspejl is not the text of the bill

      `bill/mirror-wording` · severity: error · catalogue: BI15

      The words that differ are told, and instructions that are missing or have another number; white space and quotation marks do not count.

      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring: |
      | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »røde bøjer«. |
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring: |
      | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
      ```
      """#),
    RulePage(
      id: "bill/missing-mirror",
      title: "Lovforslaget har intet lovspejl",
      englishTitle: "The bill amends acts and has no lovspejl, »Lovforslaget sammenholdt med gældende lov«",
      catalogue: ["BI12"],
      danish: #"""
      # Lovforslaget har intet lovspejl

      `bill/missing-mirror` · advarsel (`warning`) · katalog: BI12

      Et lovforslag, der ændrer love, har som bilag et lovspejl, »Lovforslaget sammenholdt med gældende lov«. »lovsmed mirror«
      skriver det.

      ## Hvorfor

      Uden det kan læseren ikke se, hvad der ændres.

      ## Kilde

      BI12. LK 4.4.1.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring: |
      | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
      ```
      """#,
      english: #"""
      # The bill amends acts and has no lovspejl, »Lovforslaget sammenholdt med gældende lov«

      `bill/missing-mirror` · severity: warning · catalogue: BI12

      `lovsmed mirror` writes one.

      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring: |
      | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
      ```
      """#),
    RulePage(
      id: "bill/missing-point",
      title: "Et obligatorisk punkt mangler i de almindelige bemærkninger",
      englishTitle: "An obligatory point is missing in the general remarks",
      catalogue: ["BI02"],
      danish: #"""
      # Et obligatorisk punkt mangler i de almindelige bemærkninger

      `bill/missing-point` · advarsel (`warning`) · katalog: BI02

      Konsekvenserne for det offentlige, erhvervslivet, borgerne, klimaet og miljø og natur, forholdet til EU-retten, de hørte
      og det sammenfattende skema skal med, også når der ikke er nogen konsekvenser.

      ## Hvorfor

      Ellers kan læseren ikke vide, om der ingen konsekvenser er, eller om de ikke er overvejet.

      ## Kilde

      BI02. LK 4.2.1. Reglen ser kun på bemærkninger, der har mindst fire af punkterne.

      ## Forkert

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      Bemærkninger til lovforslaget
      Almindelige bemærkninger
      1. Indledning
      Der foreslås bøjer.
      2. Økonomiske konsekvenser og implementeringskonsekvenser for det offentlige
      Ingen.
      3. Økonomiske og administrative konsekvenser for erhvervslivet m.v.
      Ingen.
      4. Administrative konsekvenser for borgerne
      Ingen.
      5. Klimamæssige konsekvenser
      Ingen.
      6. Miljø- og naturmæssige konsekvenser
      Ingen.
      7. Hørte myndigheder og organisationer m.v.
      Alle.
      8. Sammenfattende skema
      Ingen.
      Til § 1
      Det foreslås, at et havnebad har bøjer.
      ```

      ## Rigtigt

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      Bemærkninger til lovforslaget
      Almindelige bemærkninger
      1. Indledning
      Der foreslås bøjer.
      Til § 1
      Det foreslås, at et havnebad har bøjer.
      ```
      """#,
      english: #"""
      # An obligatory point is missing in the general remarks

      `bill/missing-point` · severity: warning · catalogue: BI02

      Remarks with at least four of the points are looked at.

      ## Wrong

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      Bemærkninger til lovforslaget
      Almindelige bemærkninger
      1. Indledning
      Der foreslås bøjer.
      2. Økonomiske konsekvenser og implementeringskonsekvenser for det offentlige
      Ingen.
      3. Økonomiske og administrative konsekvenser for erhvervslivet m.v.
      Ingen.
      4. Administrative konsekvenser for borgerne
      Ingen.
      5. Klimamæssige konsekvenser
      Ingen.
      6. Miljø- og naturmæssige konsekvenser
      Ingen.
      7. Hørte myndigheder og organisationer m.v.
      Alle.
      8. Sammenfattende skema
      Ingen.
      Til § 1
      Det foreslås, at et havnebad har bøjer.
      ```

      ## Right

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      Bemærkninger til lovforslaget
      Almindelige bemærkninger
      1. Indledning
      Der foreslås bøjer.
      Til § 1
      Det foreslås, at et havnebad har bøjer.
      ```
      """#),
    RulePage(
      id: "bill/moved-place",
      title: "Bemærkningerne nævner bestemmelsens gamle nummer",
      englishTitle: "The remarks name the number a provision had",
      catalogue: ["BI06"],
      danish: #"""
      # Bemærkningerne nævner bestemmelsens gamle nummer

      `bill/moved-place` · advarsel (`warning`) · katalog: BI06

      I parentesen efter »Til nr. 3« står bestemmelsen med det nummer, den får. Siger ændringsnummeret »stk. 3, der bliver
      stk. 4«, er det stk. 4.

      ## Hvorfor

      Bemærkningerne læses sammen med loven, som den bliver.

      ## Kilde

      BI06. LK 4.3.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. § 2, stk. 1, ophæves.
      Stk. 2 og 3 bliver herefter stk. 1 og 2.
      2. I § 2, stk. 3, der bliver stk. 2, ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Til nr. 1
      Det foreslås at ophæve § 2, stk. 1.
      Til nr. 2 (§ 2, stk. 3)
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at et havnebad har bøjer.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # The remarks name the number a provision had

      `bill/moved-place` · severity: warning · catalogue: BI06

      In the parentheses after »Til nr. 3« stands the number that it gets.

      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. § 2, stk. 1, ophæves.
      Stk. 2 og 3 bliver herefter stk. 1 og 2.
      2. I § 2, stk. 3, der bliver stk. 2, ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Til nr. 1
      Det foreslås at ophæve § 2, stk. 1.
      Til nr. 2 (§ 2, stk. 3)
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at et havnebad har bøjer.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "bill/other-provision",
      title: "Bemærkningerne nævner en anden bestemmelse end ændringsnummeret",
      englishTitle: "The remarks name another provision than the instruction: in the parentheses after »Til nr. 3«, or after »Det foreslås i«",
      catalogue: ["BI07"],
      danish: #"""
      # Bemærkningerne nævner en anden bestemmelse end ændringsnummeret

      `bill/other-provision` · advarsel (`warning`) · katalog: BI07

      Reglen ser på bestemmelsen i parentesen efter »Til nr. 3« og på den, der står efter »Det foreslås i«. Findes paragraffen
      hverken blandt dem, ændringsnummeret ændrer, eller i dets nye tekst, siges det.

      ## Hvorfor

      Bemærkningerne hører så til et andet ændringsnummer, eller ændringsnummeret peger forkert.

      ## Kilde

      BI07. LK 4.3.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      2. § 4 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Til nr. 1 (§ 2)
      Det foreslås, at bøjerne er gule.
      Til nr. 2 (§ 5)
      Det foreslås at ophæve bestemmelsen.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      2. § 4 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Til nr. 1 (§ 2)
      Det foreslås i § 2, at bøjerne er gule.
      Til nr. 2 (§ 4)
      Det foreslås at ophæve bestemmelsen.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer: |
      | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
      | § 4. Bøjer er røde. | 2. § 4 ophæves. |
      ```
      """#,
      english: #"""
      # The remarks name another provision than the instruction: in the parentheses after »Til nr. 3«, or after »Det foreslås i«

      `bill/other-provision` · severity: warning · catalogue: BI07



      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      2. § 4 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Til nr. 1 (§ 2)
      Det foreslås, at bøjerne er gule.
      Til nr. 2 (§ 5)
      Det foreslås at ophæve bestemmelsen.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      2. § 4 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Til nr. 1 (§ 2)
      Det foreslås i § 2, at bøjerne er gule.
      Til nr. 2 (§ 4)
      Det foreslås at ophæve bestemmelsen.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      Bilag 1
      Lovforslaget sammenholdt med gældende lov
      | Gældende formulering | Lovforslaget |
      |---|---|
      | | § 1 |
      | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer: |
      | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
      | § 4. Bøjer er røde. | 2. § 4 ophæves. |
      ```
      """#),
    RulePage(
      id: "bill/pooled-remarks",
      title: "Flere ændringsnumre har fælles bemærkninger",
      englishTitle: "Several instructions have remarks in common; each should have its own",
      catalogue: ["BI05"],
      danish: #"""
      # Flere ændringsnumre har fælles bemærkninger

      `bill/pooled-remarks` · advarsel (`warning`) · katalog: BI05

      »Til nr. 2-4« bør deles, så hvert ændringsnummer har sine egne bemærkninger.

      ## Hvorfor

      Læseren skal kunne se, hvad der siges om det enkelte nummer.

      ## Kilde

      BI05. LK 4.3. Numre, der hører helt tæt sammen, kan have fælles bemærkninger.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      2. § 4 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Til nr. 1 og 2
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at et havnebad har bøjer.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # Several instructions have remarks in common; each should have its own

      `bill/pooled-remarks` · severity: warning · catalogue: BI05



      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      2. § 4 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Til nr. 1 og 2
      Det foreslås, at bøjerne er gule.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at et havnebad har bøjer.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "bill/remark-substance",
      title: "Bemærkningerne til et ændringsnummer siger ikke, hvad der foreslås",
      englishTitle: "The remarks on an instruction do not say what is proposed (»Det foreslås …«)",
      catalogue: ["BI23"],
      danish: #"""
      # Bemærkningerne til et ændringsnummer siger ikke, hvad der foreslås

      `bill/remark-substance` · oplysning (`information`) · katalog: BI23

      Bemærkninger fortæller gældende ret, hvad der foreslås (»Det foreslås …«), og hvad det vil betyde. Reglen ser efter det
      midterste.

      ## Hvorfor

      Uden de ord er det ikke til at se, om en sætning er gældende ret eller den nye.

      ## Kilde

      BI23. LK 4.3.

      ## Forkert

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Til nr. 1
      Bøjerne er gule.
      Til § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at et havnebad har bøjer.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # The remarks on an instruction do not say what is proposed (»Det foreslås …«)

      `bill/remark-substance` · severity: information · catalogue: BI23



      ## Wrong

      ```lov
      Lov om ændring af lov om havnebade
      § 1
      I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
      1. I § 2 ændres »bøjer« til: »gule bøjer«.
      § 2
      Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Til nr. 1
      Bøjerne er gule.
      Til § 2
      Loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at et havnebad har bøjer.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "bill/remarks-order",
      title: "Punkterne i de almindelige bemærkninger står i en anden orden end modellen",
      englishTitle: "The points of the general remarks stand in another order than the model's",
      catalogue: ["BI01"],
      danish: #"""
      # Punkterne i de almindelige bemærkninger står i en anden orden end modellen

      `bill/remarks-order` · advarsel (`warning`) · katalog: BI01

      Modellen er: indledning, lovforslagets hovedpunkter, konsekvenser for det offentlige, for erhvervslivet, for borgerne,
      klimamæssige, miljø- og naturmæssige konsekvenser, forholdet til EU-retten, hørte myndigheder og organisationer,
      sammenfattende skema.

      ## Hvorfor

      Læserne finder det samme det samme sted i alle lovforslag.

      ## Kilde

      BI01. LK 4.2.1. Reglen ser kun på bemærkninger, der har mindst fire af punkterne.

      ## Forkert

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      Bemærkninger til lovforslaget
      Almindelige bemærkninger
      1. Indledning
      Der foreslås bøjer.
      2. Økonomiske konsekvenser og implementeringskonsekvenser for det offentlige
      Ingen.
      3. Administrative konsekvenser for borgerne
      Ingen.
      4. Økonomiske og administrative konsekvenser for erhvervslivet m.v.
      Ingen.
      Til § 1
      Det foreslås, at et havnebad har bøjer.
      ```

      ## Rigtigt

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      Bemærkninger til lovforslaget
      Almindelige bemærkninger
      1. Indledning
      Der foreslås bøjer.
      2. Økonomiske konsekvenser og implementeringskonsekvenser for det offentlige
      Ingen.
      3. Økonomiske og administrative konsekvenser for erhvervslivet m.v.
      Ingen.
      4. Administrative konsekvenser for borgerne
      Ingen.
      5. Klimamæssige konsekvenser
      Ingen.
      6. Miljø- og naturmæssige konsekvenser
      Ingen.
      7. Forholdet til EU-retten
      Intet.
      8. Hørte myndigheder og organisationer m.v.
      Alle.
      9. Sammenfattende skema
      Ingen.
      Til § 1
      Det foreslås, at et havnebad har bøjer.
      ```
      """#,
      english: #"""
      # The points of the general remarks stand in another order than the model's

      `bill/remarks-order` · severity: warning · catalogue: BI01

      Remarks with at least four of them are looked at.

      ## Wrong

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      Bemærkninger til lovforslaget
      Almindelige bemærkninger
      1. Indledning
      Der foreslås bøjer.
      2. Økonomiske konsekvenser og implementeringskonsekvenser for det offentlige
      Ingen.
      3. Administrative konsekvenser for borgerne
      Ingen.
      4. Økonomiske og administrative konsekvenser for erhvervslivet m.v.
      Ingen.
      Til § 1
      Det foreslås, at et havnebad har bøjer.
      ```

      ## Right

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      Bemærkninger til lovforslaget
      Almindelige bemærkninger
      1. Indledning
      Der foreslås bøjer.
      2. Økonomiske konsekvenser og implementeringskonsekvenser for det offentlige
      Ingen.
      3. Økonomiske og administrative konsekvenser for erhvervslivet m.v.
      Ingen.
      4. Administrative konsekvenser for borgerne
      Ingen.
      5. Klimamæssige konsekvenser
      Ingen.
      6. Miljø- og naturmæssige konsekvenser
      Ingen.
      7. Forholdet til EU-retten
      Intet.
      8. Hørte myndigheder og organisationer m.v.
      Alle.
      9. Sammenfattende skema
      Ingen.
      Til § 1
      Det foreslås, at et havnebad har bøjer.
      ```
      """#),
    RulePage(
      id: "bill/section-remarks",
      title: "Bemærkningerne passer ikke til lovforslagets paragraffer",
      englishTitle: "The remarks do not fit the sections of the bill",
      catalogue: ["BI03"],
      danish: #"""
      # Bemærkningerne passer ikke til lovforslagets paragraffer

      `bill/section-remarks` · mangel (`error`) · katalog: BI03

      Hver paragraf har bemærkninger under »Til § n«, i paragraffernes orden. Reglen siger, hvor de mangler, hvor der er for
      mange, og hvor de står i en anden orden. Har et lovforslag, der er fremsat eller har et lovspejl, ingen bemærkninger, siges
      det her.

      ## Hvorfor

      Bemærkningerne er det, loven bliver fortolket efter. Når numrene ikke følger lovteksten, er noget glemt eller flyttet.

      ## Kilde

      BI03. LK 4.3.

      ## Forkert

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at et havnebad har bøjer.
      ```

      ## Rigtigt

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at et havnebad har bøjer.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # The remarks do not fit the sections of the bill

      `bill/section-remarks` · severity: error · catalogue: BI03

      Each section has remarks under »Til § n«, in the order of the sections.

      ## Wrong

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at et havnebad har bøjer.
      ```

      ## Right

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at et havnebad har bøjer.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "bill/stale-reference",
      title: "Bemærkningerne henviser til et nummer, som lovforslaget ikke har",
      englishTitle: "The remarks refer to a number that the bill does not have: »lovforslagets § 1, nr. 7« is looked up among its own sections and instructions",
      catalogue: ["BI24"],
      danish: #"""
      # Bemærkningerne henviser til et nummer, som lovforslaget ikke har

      `bill/stale-reference` · advarsel (`warning`) · katalog: BI24

      »lovforslagets § 1, nr. 7« slås op i lovforslagets egne paragraffer og ændringsnumre.

      ## Hvorfor

      Når ændringsnumre kommer til eller udgår, bliver de gamle numre stående i bemærkningerne.

      ## Kilde

      BI24. Tales der om et tidligere lovforslag, kan henvisningen være rigtig.

      ## Forkert

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at et havnebad har bøjer, jf. lovforslagets § 3.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      ```

      ## Rigtigt

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at et havnebad har bøjer, jf. lovforslagets § 2.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      ```
      """#,
      english: #"""
      # The remarks refer to a number that the bill does not have: »lovforslagets § 1, nr. 7« is looked up among its own sections and instructions

      `bill/stale-reference` · severity: warning · catalogue: BI24



      ## Wrong

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at et havnebad har bøjer, jf. lovforslagets § 3.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      ```

      ## Right

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      § 2. Loven træder i kraft den 1. juli 2028.
      Bemærkninger til lovforslaget
      Til § 1
      Det foreslås, at et havnebad har bøjer, jf. lovforslagets § 2.
      Til § 2
      Det foreslås, at loven træder i kraft den 1. juli 2028.
      ```
      """#),
    RulePage(
      id: "bill/table-of-contents",
      title: "Lange bemærkninger har ingen indholdsfortegnelse",
      englishTitle: "Long general remarks have no table of contents, or one with page numbers",
      catalogue: ["BI10"],
      danish: #"""
      # Lange bemærkninger har ingen indholdsfortegnelse

      `bill/table-of-contents` · oplysning (`information`) · katalog: BI10

      Almindelige bemærkninger på mere end omkring 15 sider bør begynde med en indholdsfortegnelse, uden sidetal.

      ## Hvorfor

      Uden den er det svært at finde rundt.

      ## Kilde

      BI10. LK18 2.8.1.

      ## Forkert

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      Bemærkninger til lovforslaget
      Almindelige bemærkninger
      Indholdsfortegnelse
      1. Indledning side 3
      1. Indledning
      Der foreslås bøjer.
      Til § 1
      Det foreslås, at et havnebad har bøjer.
      ```

      ## Rigtigt

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      Bemærkninger til lovforslaget
      Almindelige bemærkninger
      1. Indledning
      Der foreslås bøjer.
      Til § 1
      Det foreslås, at et havnebad har bøjer.
      ```
      """#,
      english: #"""
      # Long general remarks have no table of contents, or one with page numbers

      `bill/table-of-contents` · severity: information · catalogue: BI10



      ## Wrong

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      Bemærkninger til lovforslaget
      Almindelige bemærkninger
      Indholdsfortegnelse
      1. Indledning side 3
      1. Indledning
      Der foreslås bøjer.
      Til § 1
      Det foreslås, at et havnebad har bøjer.
      ```

      ## Right

      ```lov
      Lov om havnebade
      § 1. Et havnebad har bøjer.
      Bemærkninger til lovforslaget
      Almindelige bemærkninger
      1. Indledning
      Der foreslås bøjer.
      Til § 1
      Det foreslås, at et havnebad har bøjer.
      ```
      """#),
    RulePage(
      id: "complexity/ambiguous-conjunction",
      title: "»Og« og »eller« står i samme led",
      englishTitle: "»Og« (and) and »eller« (or) stand in one phrase without a comma, so that it reads in two ways",
      catalogue: [],
      danish: #"""
      # »Og« og »eller« står i samme led

      `complexity/ambiguous-conjunction` · overvej (`hint`) · ikke slået til

      »Damme og søer eller bassiner« kan læses på to måder. Skriv »enten … eller«, sæt komma, eller del leddene op i
      numre. Reglen ser på led uden komma og er ikke slået til.

      ## Hvorfor

      Om betingelserne skal være opfyldt sammen eller hver for sig, kan afgøre sagen.

      ## Kilde

      »Ambiguous syntax« i Coupette m.fl., Law Smells (2022).

      ## Forkert

      ```lov
      Lov om fiskedamme
      § 1. Loven gælder for damme og søer eller bassiner med fisk.
      ```

      ## Rigtigt

      ```lov
      Lov om fiskedamme
      § 1. Loven gælder for damme, søer og bassiner med fisk.
      ```
      """#,
      english: #"""
      # »Og« (and) and »eller« (or) stand in one phrase without a comma, so that it reads in two ways

      `complexity/ambiguous-conjunction` · severity: hint · off by default

      Off by default.

      ## Wrong

      ```lov
      Lov om fiskedamme
      § 1. Loven gælder for damme og søer eller bassiner med fisk.
      ```

      ## Right

      ```lov
      Lov om fiskedamme
      § 1. Loven gælder for damme, søer og bassiner med fisk.
      ```
      """#),
    RulePage(
      id: "complexity/long-section",
      title: "En paragraf er meget lang",
      englishTitle: "A section has more than 500 words",
      catalogue: [],
      danish: #"""
      # En paragraf er meget lang

      `complexity/long-section` · oplysning (`information`) · ikke slået til

      Paragraffer på mere end 500 ord handler som regel om flere ting. Reglen er ikke slået til.

      ## Hvorfor

      En lang paragraf er svær at henvise til og svær at ændre.

      ## Kilde

      VAF 2.6.4.1 om korte paragraffer; »long element« i Coupette m.fl., Law Smells (2022). Grænsen på 500 ord er vores.

      ## Forkert

      ```lov
      Lov om fiskedamme
      § 1. Ejeren måler dammen i januar. Ejeren renser dammen i februar. Ejeren fylder dammen i marts. Ejeren tømmer dammen i april. Ejeren hegner dammen i maj. Ejeren skilter dammen i januar. Ejeren tilser dammen i februar. Ejeren kalker dammen i marts. Ejeren belyser dammen i april. Ejeren vander dammen i maj.
      Stk. 2. Ejeren måler søen i februar. Ejeren renser søen i marts. Ejeren fylder søen i april. Ejeren tømmer søen i maj. Ejeren hegner søen i januar. Ejeren skilter søen i februar. Ejeren tilser søen i marts. Ejeren kalker søen i april. Ejeren belyser søen i maj. Ejeren vander søen i januar.
      Stk. 3. Ejeren måler bassinet i marts. Ejeren renser bassinet i april. Ejeren fylder bassinet i maj. Ejeren tømmer bassinet i januar. Ejeren hegner bassinet i februar. Ejeren skilter bassinet i marts. Ejeren tilser bassinet i april. Ejeren kalker bassinet i maj. Ejeren belyser bassinet i januar. Ejeren vander bassinet i februar.
      Stk. 4. Ejeren måler kanalen i april. Ejeren renser kanalen i maj. Ejeren fylder kanalen i januar. Ejeren tømmer kanalen i februar. Ejeren hegner kanalen i marts. Ejeren skilter kanalen i april. Ejeren tilser kanalen i maj. Ejeren kalker kanalen i januar. Ejeren belyser kanalen i februar. Ejeren vander kanalen i marts.
      Stk. 5. Ejeren måler åen i maj. Ejeren renser åen i januar. Ejeren fylder åen i februar. Ejeren tømmer åen i marts. Ejeren hegner åen i april. Ejeren skilter åen i maj. Ejeren tilser åen i januar. Ejeren kalker åen i februar. Ejeren belyser åen i marts. Ejeren vander åen i april.
      Stk. 6. Ejeren måler bækken i januar. Ejeren renser bækken i februar. Ejeren fylder bækken i marts. Ejeren tømmer bækken i april. Ejeren hegner bækken i maj. Ejeren skilter bækken i januar. Ejeren tilser bækken i februar. Ejeren kalker bækken i marts. Ejeren belyser bækken i april. Ejeren vander bækken i maj.
      Stk. 7. Ejeren måler kilden i februar. Ejeren renser kilden i marts. Ejeren fylder kilden i april. Ejeren tømmer kilden i maj. Ejeren hegner kilden i januar. Ejeren skilter kilden i februar. Ejeren tilser kilden i marts. Ejeren kalker kilden i april. Ejeren belyser kilden i maj. Ejeren vander kilden i januar.
      Stk. 8. Ejeren måler mosen i marts. Ejeren renser mosen i april. Ejeren fylder mosen i maj. Ejeren tømmer mosen i januar. Ejeren hegner mosen i februar. Ejeren skilter mosen i marts. Ejeren tilser mosen i april. Ejeren kalker mosen i maj. Ejeren belyser mosen i januar. Ejeren vander mosen i februar.
      Stk. 9. Ejeren måler brønden i april. Ejeren renser brønden i maj. Ejeren fylder brønden i januar. Ejeren tømmer brønden i februar. Ejeren hegner brønden i marts. Ejeren skilter brønden i april. Ejeren tilser brønden i maj. Ejeren kalker brønden i januar. Ejeren belyser brønden i februar. Ejeren vander brønden i marts.
      Stk. 10. Ejeren måler fjorden i maj. Ejeren renser fjorden i januar. Ejeren fylder fjorden i februar. Ejeren tømmer fjorden i marts. Ejeren hegner fjorden i april. Ejeren skilter fjorden i maj. Ejeren tilser fjorden i januar. Ejeren kalker fjorden i februar. Ejeren belyser fjorden i marts. Ejeren vander fjorden i april.
      ```

      ## Rigtigt

      ```lov
      Lov om fiskedamme
      § 1. Ejeren af en fiskedam skal give kommunen besked, før vandet skiftes.
      ```
      """#,
      english: #"""
      # A section has more than 500 words

      `complexity/long-section` · severity: information · off by default

      Off by default.

      ## Wrong

      ```lov
      Lov om fiskedamme
      § 1. Ejeren måler dammen i januar. Ejeren renser dammen i februar. Ejeren fylder dammen i marts. Ejeren tømmer dammen i april. Ejeren hegner dammen i maj. Ejeren skilter dammen i januar. Ejeren tilser dammen i februar. Ejeren kalker dammen i marts. Ejeren belyser dammen i april. Ejeren vander dammen i maj.
      Stk. 2. Ejeren måler søen i februar. Ejeren renser søen i marts. Ejeren fylder søen i april. Ejeren tømmer søen i maj. Ejeren hegner søen i januar. Ejeren skilter søen i februar. Ejeren tilser søen i marts. Ejeren kalker søen i april. Ejeren belyser søen i maj. Ejeren vander søen i januar.
      Stk. 3. Ejeren måler bassinet i marts. Ejeren renser bassinet i april. Ejeren fylder bassinet i maj. Ejeren tømmer bassinet i januar. Ejeren hegner bassinet i februar. Ejeren skilter bassinet i marts. Ejeren tilser bassinet i april. Ejeren kalker bassinet i maj. Ejeren belyser bassinet i januar. Ejeren vander bassinet i februar.
      Stk. 4. Ejeren måler kanalen i april. Ejeren renser kanalen i maj. Ejeren fylder kanalen i januar. Ejeren tømmer kanalen i februar. Ejeren hegner kanalen i marts. Ejeren skilter kanalen i april. Ejeren tilser kanalen i maj. Ejeren kalker kanalen i januar. Ejeren belyser kanalen i februar. Ejeren vander kanalen i marts.
      Stk. 5. Ejeren måler åen i maj. Ejeren renser åen i januar. Ejeren fylder åen i februar. Ejeren tømmer åen i marts. Ejeren hegner åen i april. Ejeren skilter åen i maj. Ejeren tilser åen i januar. Ejeren kalker åen i februar. Ejeren belyser åen i marts. Ejeren vander åen i april.
      Stk. 6. Ejeren måler bækken i januar. Ejeren renser bækken i februar. Ejeren fylder bækken i marts. Ejeren tømmer bækken i april. Ejeren hegner bækken i maj. Ejeren skilter bækken i januar. Ejeren tilser bækken i februar. Ejeren kalker bækken i marts. Ejeren belyser bækken i april. Ejeren vander bækken i maj.
      Stk. 7. Ejeren måler kilden i februar. Ejeren renser kilden i marts. Ejeren fylder kilden i april. Ejeren tømmer kilden i maj. Ejeren hegner kilden i januar. Ejeren skilter kilden i februar. Ejeren tilser kilden i marts. Ejeren kalker kilden i april. Ejeren belyser kilden i maj. Ejeren vander kilden i januar.
      Stk. 8. Ejeren måler mosen i marts. Ejeren renser mosen i april. Ejeren fylder mosen i maj. Ejeren tømmer mosen i januar. Ejeren hegner mosen i februar. Ejeren skilter mosen i marts. Ejeren tilser mosen i april. Ejeren kalker mosen i maj. Ejeren belyser mosen i januar. Ejeren vander mosen i februar.
      Stk. 9. Ejeren måler brønden i april. Ejeren renser brønden i maj. Ejeren fylder brønden i januar. Ejeren tømmer brønden i februar. Ejeren hegner brønden i marts. Ejeren skilter brønden i april. Ejeren tilser brønden i maj. Ejeren kalker brønden i januar. Ejeren belyser brønden i februar. Ejeren vander brønden i marts.
      Stk. 10. Ejeren måler fjorden i maj. Ejeren renser fjorden i januar. Ejeren fylder fjorden i februar. Ejeren tømmer fjorden i marts. Ejeren hegner fjorden i april. Ejeren skilter fjorden i maj. Ejeren tilser fjorden i januar. Ejeren kalker fjorden i februar. Ejeren belyser fjorden i marts. Ejeren vander fjorden i april.
      ```

      ## Right

      ```lov
      Lov om fiskedamme
      § 1. Ejeren af en fiskedam skal give kommunen besked, før vandet skiftes.
      ```
      """#),
    RulePage(
      id: "complexity/long-sentence",
      title: "En sætning er meget lang",
      englishTitle: "A sentence has more than 60 words",
      catalogue: ["SP06"],
      danish: #"""
      # En sætning er meget lang

      `complexity/long-sentence` · oplysning (`information`) · katalog: SP06 · ikke slået til

      Sætninger på mere end 60 ord er svære at holde sammen på. Et led i en opregning tælles for sig. Reglen er ikke
      slået til.

      ## Hvorfor

      Læseren skal huske begyndelsen, når slutningen kommer.

      ## Kilde

      SP06. SPROG69 II, VAF 2.2. Grænsen på 60 ord er vores; ingen af dem nævner et tal.

      ## Forkert

      ```lov
      Lov om fiskedamme
      § 1. Ejeren af en fiskedam, der har afløb til et vandløb eller en sø, og som er større end 100 kvadratmeter, skal, når vandet i dammen skiftes, og når der sættes fisk ud, og når dammen renses for slam, give kommunen besked om dagen og om mængden af vand, og kommunen kan, hvis vandløbet er lavt, eller hvis søen er fredet, bestemme, at ejeren skal vente.
      ```

      ## Rigtigt

      ```lov
      Lov om fiskedamme
      § 1. Ejeren af en fiskedam skal give kommunen besked, før vandet skiftes. Kommunen kan bestemme, at ejeren skal vente.
      ```
      """#,
      english: #"""
      # A sentence has more than 60 words

      `complexity/long-sentence` · severity: information · catalogue: SP06 · off by default

      Each item of a list counts by itself. Off by default.

      ## Wrong

      ```lov
      Lov om fiskedamme
      § 1. Ejeren af en fiskedam, der har afløb til et vandløb eller en sø, og som er større end 100 kvadratmeter, skal, når vandet i dammen skiftes, og når der sættes fisk ud, og når dammen renses for slam, give kommunen besked om dagen og om mængden af vand, og kommunen kan, hvis vandløbet er lavt, eller hvis søen er fredet, bestemme, at ejeren skal vente.
      ```

      ## Right

      ```lov
      Lov om fiskedamme
      § 1. Ejeren af en fiskedam skal give kommunen besked, før vandet skiftes. Kommunen kan bestemme, at ejeren skal vente.
      ```
      """#),
    RulePage(
      id: "complexity/reference-chain",
      title: "En sætning henviser mange gange",
      englishTitle: "A sentence holds more than eight references",
      catalogue: [],
      danish: #"""
      # En sætning henviser mange gange

      `complexity/reference-chain` · oplysning (`information`) · ikke slået til

      Mere end otte henvisninger i én sætning kan sjældent læses uden at slå op. Reglen er ikke slået til.

      ## Hvorfor

      Hver henvisning er et ophold i læsningen, og hver af dem skal følges, når en af paragrafferne ændres.

      ## Kilde

      »Large reference tree« i Coupette m.fl., Law Smells (2022). Grænsen på otte er vores.

      ## Forkert

      ```lov
      Lov om fiskedamme
      § 1. En dam har afløb.
      Stk. 2. En dam har hegn.
      Stk. 3. En dam har skilt.
      § 2. Kommunen kan fravige § 1, stk. 1, § 1, stk. 2, § 1, stk. 3, § 3, stk. 1, § 3, stk. 2, § 3, stk. 3, § 4, stk. 1, § 4, stk. 2, og § 4, stk. 3.
      § 3. En sø har afløb.
      Stk. 2. En sø har hegn.
      Stk. 3. En sø har skilt.
      § 4. Et bassin har afløb.
      Stk. 2. Et bassin har hegn.
      Stk. 3. Et bassin har skilt.
      ```

      ## Rigtigt

      ```lov
      Lov om fiskedamme
      § 1. En dam har afløb.
      Stk. 2. En dam har hegn.
      § 2. Kommunen kan fravige § 1.
      ```
      """#,
      english: #"""
      # A sentence holds more than eight references

      `complexity/reference-chain` · severity: information · off by default

      Off by default.

      ## Wrong

      ```lov
      Lov om fiskedamme
      § 1. En dam har afløb.
      Stk. 2. En dam har hegn.
      Stk. 3. En dam har skilt.
      § 2. Kommunen kan fravige § 1, stk. 1, § 1, stk. 2, § 1, stk. 3, § 3, stk. 1, § 3, stk. 2, § 3, stk. 3, § 4, stk. 1, § 4, stk. 2, og § 4, stk. 3.
      § 3. En sø har afløb.
      Stk. 2. En sø har hegn.
      Stk. 3. En sø har skilt.
      § 4. Et bassin har afløb.
      Stk. 2. Et bassin har hegn.
      Stk. 3. Et bassin har skilt.
      ```

      ## Right

      ```lov
      Lov om fiskedamme
      § 1. En dam har afløb.
      Stk. 2. En dam har hegn.
      § 2. Kommunen kan fravige § 1.
      ```
      """#),
    RulePage(
      id: "complexity/reference-to-reference",
      title: "En henvisning fører til en bestemmelse, der selv kun henviser",
      englishTitle: "A reference leads to a provision that only refers on (»§ 5 finder tilsvarende anvendelse«)",
      catalogue: [],
      danish: #"""
      # En henvisning fører til en bestemmelse, der selv kun henviser

      `complexity/reference-to-reference` · oplysning (`information`) · ikke slået til

      Peger en henvisning på »§ 5 finder tilsvarende anvendelse«, skal læseren slå op to gange. Reglen er ikke slået
      til.

      ## Hvorfor

      Det er let at overse, hvad der gælder, og hvad »tilsvarende« betyder i andet led.

      ## Kilde

      »Large reference tree« i Coupette m.fl., Law Smells (2022).

      ## Forkert

      ```lov
      Lov om fiskedamme
      § 1. En dam skal have hegn.
      § 2. § 1 finder tilsvarende anvendelse på søer.
      § 3. Kommunen kan fravige § 2.
      ```

      ## Rigtigt

      ```lov
      Lov om fiskedamme
      § 1. En dam skal have hegn.
      § 2. § 1 finder tilsvarende anvendelse på søer.
      § 3. Kommunen kan fravige § 1.
      ```
      """#,
      english: #"""
      # A reference leads to a provision that only refers on (»§ 5 finder tilsvarende anvendelse«)

      `complexity/reference-to-reference` · severity: information · off by default

      Off by default.

      ## Wrong

      ```lov
      Lov om fiskedamme
      § 1. En dam skal have hegn.
      § 2. § 1 finder tilsvarende anvendelse på søer.
      § 3. Kommunen kan fravige § 2.
      ```

      ## Right

      ```lov
      Lov om fiskedamme
      § 1. En dam skal have hegn.
      § 2. § 1 finder tilsvarende anvendelse på søer.
      § 3. Kommunen kan fravige § 1.
      ```
      """#),
    RulePage(
      id: "complexity/repeated-phrase",
      title: "De samme ord står to steder",
      englishTitle: "At least 25 words in a row stand word by word in an earlier provision",
      catalogue: [],
      danish: #"""
      # De samme ord står to steder

      `complexity/repeated-phrase` · oplysning (`information`) · ikke slået til

      Mindst 25 ord i træk står ordret i en tidligere bestemmelse. Reglen er ikke slået til.

      ## Hvorfor

      Skal det ene sted ændres, skal det andet som regel også, og det glemmes.

      ## Kilde

      »Duplicated phrase« i Coupette m.fl., Law Smells (2022). Grænsen på 25 ord er vores.

      ## Forkert

      ```lov
      Lov om fiskedamme
      § 1. Ejeren af en dam skal hvert år inden udgangen af marts give kommunen skriftlig besked om dammens størrelse, vandets dybde og antallet af fisk i dammen ved årets begyndelse.
      § 2. Brugeren af en dam skal hvert år inden udgangen af marts give kommunen skriftlig besked om dammens størrelse, vandets dybde og antallet af fisk i dammen ved årets begyndelse.
      ```

      ## Rigtigt

      ```lov
      Lov om fiskedamme
      § 1. Ejeren eller brugeren af en dam skal hvert år inden udgangen af marts give kommunen skriftlig besked om dammens størrelse.
      ```
      """#,
      english: #"""
      # At least 25 words in a row stand word by word in an earlier provision

      `complexity/repeated-phrase` · severity: information · off by default

      Off by default.

      ## Wrong

      ```lov
      Lov om fiskedamme
      § 1. Ejeren af en dam skal hvert år inden udgangen af marts give kommunen skriftlig besked om dammens størrelse, vandets dybde og antallet af fisk i dammen ved årets begyndelse.
      § 2. Brugeren af en dam skal hvert år inden udgangen af marts give kommunen skriftlig besked om dammens størrelse, vandets dybde og antallet af fisk i dammen ved årets begyndelse.
      ```

      ## Right

      ```lov
      Lov om fiskedamme
      § 1. Ejeren eller brugeren af en dam skal hvert år inden udgangen af marts give kommunen skriftlig besked om dammens størrelse.
      ```
      """#),
    RulePage(
      id: "style/and-so-on",
      title: "»Med videre« er skrevet anderledes, end huset har valgt",
      englishTitle: "»And so on« is written otherwise than the house has chosen",
      catalogue: [],
      danish: #"""
      # »Med videre« er skrevet anderledes, end huset har valgt

      `style/and-so-on` · oplysning (`information`)

      Huset vælger »m.v.« eller »mv.« i sin `lovsmed.toml`; ellers siger reglen intet. Med valget tier
      `language/mixed-abbreviation`, der siger det samme om tekster uden et. Reglen ser på bestemmelser og ny tekst i
      udkast, ikke på ændringsnumre, for de citerer loven, som den er, og ikke på andre loves titler, heller ikke på den
      ændrede lovs. Eksemplerne er fra et hus, der har valgt:

      ```toml
      [style]
      and-so-on = "m.v."
      ```

      ## Hvorfor

      Den, der søger efter et udtryk, finder kun det halve, når det skrives på to måder.

      ## Kilde

      Husets eget valg. LK skriver »m.v.«, LK18 »mv.«.

      ## Forkert

      ```lov
      Lov om skovstier
      § 1. Kommunen sætter skilte, bænke mv. op.
      ```

      ## Rigtigt

      ```lov
      Lov om skovstier
      § 1. Kommunen sætter skilte, bænke m.v. op.
      ```
      """#,
      english: #"""
      # »And so on« is written otherwise than the house has chosen

      `style/and-so-on` · severity: information

      Where `[style] and-so-on` is not set there is nothing to find; where it is, `language/mixed-abbreviation` is silent. Instructions are left alone, for they quote the act as it is, and so are the titles of other acts.

      ## Wrong

      ```lov
      Lov om skovstier
      § 1. Kommunen sætter skilte, bænke mv. op.
      ```

      ## Right

      ```lov
      Lov om skovstier
      § 1. Kommunen sætter skilte, bænke m.v. op.
      ```
      """#),
    RulePage(
      id: "style/quotation-marks",
      title: "Anførselstegn er andre end dem, huset har valgt",
      englishTitle: "Quotation marks are other ones than the house has chosen",
      catalogue: [],
      danish: #"""
      # Anførselstegn er andre end dem, huset har valgt

      `style/quotation-marks` · oplysning (`information`)

      Huset vælger »« eller "" i sin `lovsmed.toml`; ellers siger reglen intet. Med valget tier
      `language/quotation-mark`. Et citat med et citat i røres ikke, når huset skriver "", og 5" er et mål. Reglen ser på
      bestemmelser i udkast og med »« også på ny tekst i ændringslove; ændringsnumrene selv citerer altid med » og «
      (`amendment/quotation-marks`). Eksemplerne er fra et hus, der har valgt:

      ```toml
      [style]
      quotation-marks = "»«"
      ```

      ## Hvorfor

      Ens tegn ser ud, som om teksten er skrevet af én.

      ## Kilde

      Husets eget valg. Folketingets love har »«.

      ## Forkert

      ```lov
      Lov om skovstier
      § 1. En sti kan mærkes med ordene "Kun for gående".
      ```

      ## Rigtigt

      ```lov
      Lov om skovstier
      § 1. En sti kan mærkes med ordene »Kun for gående«. Et skilt er 5" højt.
      ```
      """#,
      english: #"""
      # Quotation marks are other ones than the house has chosen

      `style/quotation-marks` · severity: information

      Where `[style] quotation-marks` is not set there is nothing to find; where it is, `language/quotation-mark` is silent. Instructions always quote with » and «.

      ## Wrong

      ```lov
      Lov om skovstier
      § 1. En sti kan mærkes med ordene "Kun for gående".
      ```

      ## Right

      ```lov
      Lov om skovstier
      § 1. En sti kan mærkes med ordene »Kun for gående«. Et skilt er 5" højt.
      ```
      """#),
    RulePage(
      id: "configuration/malformed-suppression",
      title: "En kommentar til Lovsmed kan ikke forstås",
      englishTitle: "A comment to Lovsmed cannot be understood",
      catalogue: [],
      danish: #"""
      # En kommentar til Lovsmed kan ikke forstås

      `configuration/malformed-suppression` · advarsel (`warning`)

      En kommentar, der begynder med »lovsmed:«, skal hedde `<!-- lovsmed: ignore REGEL: begrundelse -->` foran det, den
      gælder for, eller `<!-- lovsmed: ignore-file REGEL: begrundelse -->` før den første bestemmelse. Flere regler adskilles
      af kommaer. Er den skrevet på en anden måde, har den ingen virkning.

      ## Hvorfor

      Den, der skrev kommentaren, tror, at den virker.

      ## Kilde

      Lovsmeds egen; docs/configuration.md.

      ## Forkert

      ```lov
      Lov om fællesvaskerier
      § 1. En udlejer kan indrette et fællesvaskeri.

      <!-- lovsmed: ignorer numbering/section-gap: § 2 er udskudt -->
      § 3. Lejeren kan bruge fællesvaskeriet.
      ```

      ## Rigtigt

      ```lov
      Lov om fællesvaskerier
      § 1. En udlejer kan indrette et fællesvaskeri.

      <!-- lovsmed: ignore numbering/section-gap: § 2 er udskudt -->
      § 3. Lejeren kan bruge fællesvaskeriet.
      ```
      """#,
      english: #"""
      # A comment to Lovsmed cannot be understood

      `configuration/malformed-suppression` · severity: warning

      A comment that begins with `lovsmed:` reads `<!-- lovsmed: ignore RULE: reason -->` before what it covers, or `<!-- lovsmed: ignore-file RULE: reason -->` before the first provision; commas part several rules. Written otherwise it has no effect.

      ## Wrong

      ```lov
      Lov om fællesvaskerier
      § 1. En udlejer kan indrette et fællesvaskeri.

      <!-- lovsmed: ignorer numbering/section-gap: § 2 er udskudt -->
      § 3. Lejeren kan bruge fællesvaskeriet.
      ```

      ## Right

      ```lov
      Lov om fællesvaskerier
      § 1. En udlejer kan indrette et fællesvaskeri.

      <!-- lovsmed: ignore numbering/section-gap: § 2 er udskudt -->
      § 3. Lejeren kan bruge fællesvaskeriet.
      ```
      """#),
    RulePage(
      id: "configuration/suppression-without-reason",
      title: "En kommentar, der skjuler fund, siger ikke hvorfor",
      englishTitle: "A comment that leaves out findings does not say why",
      catalogue: [],
      danish: #"""
      # En kommentar, der skjuler fund, siger ikke hvorfor

      `configuration/suppression-without-reason` · overvej (`hint`)

      Efter reglens navn bør der stå et kolon og en begrundelse.

      ## Hvorfor

      Den næste, der læser udkastet, skal kunne se, om begrundelsen stadig holder.

      ## Kilde

      Lovsmeds egen; docs/configuration.md.

      ## Forkert

      ```lov
      Lov om legepladser
      § 1. Kommunen anlægger legepladser.

      <!-- lovsmed: ignore numbering/section-gap -->
      § 3. Kommunen fører tilsyn med legepladserne.
      ```

      ## Rigtigt

      ```lov
      Lov om legepladser
      § 1. Kommunen anlægger legepladser.

      <!-- lovsmed: ignore numbering/section-gap: § 2 om gebyrer afventer Finansministeriet -->
      § 3. Kommunen fører tilsyn med legepladserne.
      ```
      """#,
      english: #"""
      # A comment that leaves out findings does not say why

      `configuration/suppression-without-reason` · severity: hint

      After the rule there should be a colon and a reason, so that the next reader can see whether it still holds.

      ## Wrong

      ```lov
      Lov om legepladser
      § 1. Kommunen anlægger legepladser.

      <!-- lovsmed: ignore numbering/section-gap -->
      § 3. Kommunen fører tilsyn med legepladserne.
      ```

      ## Right

      ```lov
      Lov om legepladser
      § 1. Kommunen anlægger legepladser.

      <!-- lovsmed: ignore numbering/section-gap: § 2 om gebyrer afventer Finansministeriet -->
      § 3. Kommunen fører tilsyn med legepladserne.
      ```
      """#),
    RulePage(
      id: "configuration/unknown-rule",
      title: "Der nævnes en regel, som ikke findes",
      englishTitle: "A rule is named that does not exist",
      catalogue: [],
      danish: #"""
      # Der nævnes en regel, som ikke findes

      `configuration/unknown-rule` · advarsel (`warning`)

      En kommentar i teksten eller en linje i lovsmed.toml nævner en regel, en familie eller et mønster, som ingen regel
      svarer til. Den har derfor ingen virkning. Den regel, der ligner mest, foreslås.

      ## Hvorfor

      En slåfejl i en regels navn ses ikke på anden måde, end at fundene bliver ved med at komme, eller at de udebliver,
      hvor man havde bedt om dem.

      ## Kilde

      Lovsmeds egen; docs/configuration.md.

      ## Forkert

      ```lov
      Lov om cykelstier
      § 1. Kommunen anlægger cykelstier.

      <!-- lovsmed: ignore numbering/section-gab: § 2 er udskudt til næste samling -->
      § 3. Kommunen vedligeholder cykelstierne.
      ```

      ## Rigtigt

      ```lov
      Lov om cykelstier
      § 1. Kommunen anlægger cykelstier.

      <!-- lovsmed: ignore numbering/section-gap: § 2 er udskudt til næste samling -->
      § 3. Kommunen vedligeholder cykelstierne.
      ```
      """#,
      english: #"""
      # A rule is named that does not exist

      `configuration/unknown-rule` · severity: warning

      A comment in the text or a line of lovsmed.toml names a rule, a family or a pattern that no rule answers to, so it has no effect. The nearest one is suggested.

      ## Wrong

      ```lov
      Lov om cykelstier
      § 1. Kommunen anlægger cykelstier.

      <!-- lovsmed: ignore numbering/section-gab: § 2 er udskudt til næste samling -->
      § 3. Kommunen vedligeholder cykelstierne.
      ```

      ## Right

      ```lov
      Lov om cykelstier
      § 1. Kommunen anlægger cykelstier.

      <!-- lovsmed: ignore numbering/section-gap: § 2 er udskudt til næste samling -->
      § 3. Kommunen vedligeholder cykelstierne.
      ```
      """#),
    RulePage(
      id: "configuration/unused-suppression",
      title: "En kommentar skjuler ingen fund",
      englishTitle: "A comment leaves out no findings",
      catalogue: [],
      danish: #"""
      # En kommentar skjuler ingen fund

      `configuration/unused-suppression` · oplysning (`information`)

      Kommentaren beder Lovsmed se bort fra en regel, men reglen finder intet i det, kommentaren dækker. Kun regler, der
      var med i kørslen, regnes med.

      ## Hvorfor

      Når udkastet er rettet, bliver kommentaren stående og skjuler det næste fund, som ingen har taget stilling til.

      ## Kilde

      Lovsmeds egen; docs/configuration.md.

      ## Forkert

      ```lov
      Lov om badebroer
      § 1. Kommunen kan anlægge badebroer.

      <!-- lovsmed: ignore numbering/section-gap: § 2 er udskudt til næste samling -->
      § 2. Kommunen fører tilsyn med badebroerne.
      ```

      ## Rigtigt

      ```lov
      Lov om badebroer
      § 1. Kommunen kan anlægge badebroer.

      § 2. Kommunen fører tilsyn med badebroerne.
      ```
      """#,
      english: #"""
      # A comment leaves out no findings

      `configuration/unused-suppression` · severity: information

      It asks for a rule to be disregarded that finds nothing in what the comment covers. Left standing it would hide the next finding, which nobody has looked at.

      ## Wrong

      ```lov
      Lov om badebroer
      § 1. Kommunen kan anlægge badebroer.

      <!-- lovsmed: ignore numbering/section-gap: § 2 er udskudt til næste samling -->
      § 2. Kommunen fører tilsyn med badebroerne.
      ```

      ## Right

      ```lov
      Lov om badebroer
      § 1. Kommunen kan anlægge badebroer.

      § 2. Kommunen fører tilsyn med badebroerne.
      ```
      """#),
  ]
}
