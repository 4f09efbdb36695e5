/** How much of a text is looked at; a draft shows itself early. */
const lookedAt = 20_000;

/** The title of a statute or a bill, also as a heading of Markdown: `Lov om …`, `Bekendtgørelse af …`, `Spillelov for Grønland`. */
const title = new RegExp(
  "^[#*_\\s]*(?:Forslag\\s+til\\s+)?" +
    "(?:(?:lov|lovbekendtgørelse|bekendtgørelse)\\s+om\\s|bekendtgørelse\\s+af\\s|[^\\s.]+lov(?:en)?(?:\\s+for\\s.*)?[*_\\s]*$)",
  "im");

/** The first section, with its text or, in an amending act, alone on its line. */
const firstSection = /^[#*_>\s]*§\s*1(?:\.|[*_\s]*$)/m;

/** Whether a text in Markdown or plain text reads like a draft: it has a title and a § 1, in this order. */
export function readsLikeDraft(text: string): boolean {
  const beginning = text.slice(0, lookedAt);
  const found = title.exec(beginning);
  return found !== null && firstSection.test(beginning.slice(found.index));
}
