import StatuteSyntax

/// New wording for several sections that do not stand right beside one another, each part of it with the section it is for.
///
/// A heading or the edge of a chapter between two sections keeps its place: what has the number of a section stands where that stood, and
/// what has a new number comes after the one before it.
struct SectionSegments {
  /// The sections that get new wording, in order, and the tops of the material for each.
  let segments: [(section: Int, material: NewMaterial)]
  /// The sections that go out, and the headings that are named beside them.
  let leftOver: [Int]

  /// Nil where the sections of `groups` stand side by side, or the material is none for them.
  init?(of groups: [Scope], _ material: NewMaterial, in act: WorkingAct) {
    let units = groups.flatMap(\.units)
    let sections = units.filter { act.units[$0].kind == .section }
    guard material.words == nil, sections.count > 1, groups.allSatisfy({ $0.sentences == nil }),
      units.allSatisfy({ act.units[$0].kind == .section || act.units[$0].kind == .heading }),
      material.tops.allSatisfy({ material.units[$0].kind == .section || material.units[$0].kind == .heading }),
      groups.count > 1 || zip(units, units.dropFirst()).contains(where: { act.nextSibling(of: $0) != $1 })
    else { return nil }
    var tops: [(section: Int?, tops: [Int])] = []
    var headings: [Int] = []
    var rest = sections[...]
    for top in material.tops {
      guard material.units[top].kind == .section else {
        headings.append(top)
        continue
      }
      let number = material.units[top].number
      let place = rest.firstIndex { act.has($0, number, inForce: true) || act.has($0, number, inForce: false) }
      if let place {
        tops.append((rest[place], headings + [top]))
        rest = rest[(place + 1)...]
      } else if tops.isEmpty {
        tops.append((nil, headings + [top]))
      } else {
        tops[tops.count - 1].tops += headings + [top]
      }
      headings = []
    }
    guard !tops.isEmpty else { return nil }
    tops[tops.count - 1].tops += headings
    // What comes before the first that has its place goes with that.
    if tops[0].section == nil, tops.count > 1 {
      let leading = tops.removeFirst().tops
      tops[0].tops = leading + tops[0].tops
    }
    tops[0].section = tops[0].section ?? sections[0]
    segments = tops.compactMap { section, tops in
      var part = material
      part.tops = tops
      return section.map { ($0, part) }
    }
    let kept = segments.map(\.section)
    leftOver = units.filter { !kept.contains($0) }
  }
}

extension WorkingAct {
  /// Gives the sections of `segments` their new wording.
  mutating func replace(_ segments: SectionSegments) {
    let first = segments.segments[0].section
    for (section, material) in segments.segments {
      let bringsHeading = material.tops.first.map { material.units[$0].kind == .heading } ?? false
      if bringsHeading, section != first { for heading in headings(before: section) { takeOut(heading) } }
      replace([section], with: material)
    }
    let headings = segments.leftOver.flatMap { self.headings(before: $0) }
    for unit in segments.leftOver {
      takeOut(unit)
      units[unit].isReplaced = true
    }
    // A run that goes out takes the headings inside it (lovteknik 3.6, no. 7), unless a section is left under them.
    for heading in headings.reversed() {
      let next = nextSibling(of: heading)
      if next.map({ units[$0].kind != .section }) ?? true { takeOut(heading) }
    }
  }
}
