import Configuration

/// What is said where a configuration names a word list and none is there.
func noWordList(_ path: String) throws(UnreadableWordList) -> [UInt8] {
  throw UnreadableWordList(da: "»\(path)« findes ikke.", en: "“\(path)” does not exist.")
}
