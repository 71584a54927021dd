/**
 * The Typst program that sets an outline (https://typst.app/docs). The outline comes in as data (`sys.inputs`) and is
 * only ever shown as text: nothing that stands in a document is read as markup or code.
 */
export const template = `
#let input = json(bytes(sys.inputs.document))
#let outline = input.outline
#let look = input.look
#let pt(size) = size * 1pt
#let ink = rgb(look.ink)
#let quiet = rgb(look.quiet)
#let accent = rgb(look.accent)
#let rule-line = rgb(look.line)
// Typst measures from the base line to the height of the capitals above it, 0.71 of the size in these fonts.
#let em-gap = pt(look.size * (look.leading - 0.71))

#set document(
  title: outline.title,
  author: if outline.author == none { () } else { (outline.author,) },
  date: datetime(year: input.date.at(0), month: input.date.at(1), day: input.date.at(2)),
)
#set text(
  font: input.families,
  size: pt(look.size),
  lang: outline.language,
  fallback: false,
  fill: ink,
  hyphenate: false,
  number-type: "lining",
)
#set page(
  paper: input.paper,
  margin: (x: pt(look.margin.side), top: pt(look.margin.top), bottom: pt(look.margin.bottom)),
  footer: context {
    let number = counter(page).get().first()
    if number > 1 {
      set align(if look.centred { center } else { right })
      text(size: pt(8), fill: quiet, outline.runningName + " – " + str(number) + "/" + str(counter(page).final().first()))
    }
  },
)
#let apart = pt(if outline.shape == "letter" { look.size * 0.75 } else { look.gaps.paragraph }) + em-gap
#set par(leading: em-gap, spacing: apart, justify: false)
#set block(spacing: apart)
#set list(
  marker: text(fill: if look.underAccent { accent } else { ink }, look.bullet),
  indent: 2pt,
  body-indent: pt(look.size * 0.6),
  spacing: pt(look.gaps.item) + em-gap,
)
// A hyphen at the end of a line would leave open whether the word has one: words that have it are not broken.
#show regex("[\\p{L}\\d]{1,24}(-[\\p{L}\\d]{1,24}){1,2}"): it => box(it)

#let show-span(span) = {
  let body = text(span.text)
  if span.at("strong", default: false) { body = strong(body) }
  if span.at("emphasis", default: false) { body = emph(body) }
  if span.at("quiet", default: false) { body = text(fill: quiet, body) }
  if "link" in span { link(span.link, body) } else { body }
}
#let show-text(spans) = spans.map(show-span).join()
#show strong: set text(weight: 600)

#let name-line(body, size: look.name.size) = text(
  size: pt(size),
  weight: if look.name.strong { 600 } else { 400 },
  fill: if look.name.accent { accent } else { ink },
  body,
)
#show heading: set text(weight: 400, size: pt(look.size))
#show heading.where(level: 1): it => block(above: 0pt, below: pt(look.name.size * 0.42), sticky: true, it.body)
#show heading.where(level: 2): it => block(
  above: pt(look.gaps.section) + em-gap,
  below: pt(look.gaps.paragraph) + em-gap * 1.1,
  width: 100%,
  sticky: true,
  breakable: false,
  {
    let words = text(
      size: pt(look.heading.size),
      weight: 600,
      fill: if look.heading.accent { accent } else { ink },
      tracking: if look.heading.capitals { 0.06em } else { 0em },
      if look.heading.capitals { upper(it.body) } else { it.body },
    )
    if look.heading.rule == "above" {
      block(width: 100%, stroke: (top: 0.6pt + rule-line), inset: (top: 3.5pt), spacing: 0pt, words)
    } else if look.heading.rule == "below" {
      block(width: 100%, stroke: (bottom: 0.6pt + rule-line), inset: (bottom: 3.5pt), spacing: 0pt, words)
    } else { words }
  },
)
#show heading.where(level: 3): it => it.body

// A piece of an address stays on one line, as far as it has room there.
#let piece(spans) = {
  let body = show-text(spans)
  if spans.map(span => span.text).join().clusters().len() < 46 { box(body) } else { body }
}
// Lines are broken between pieces, and no line ends with what stands between two of them.
#let reach-lines(lines) = layout(area => {
  let dot = text(fill: quiet, " · ")
  let filled = ()
  for line in lines {
    let current = none
    for one in line.map(piece) {
      let longer = if current == none { one } else { current + dot + one }
      if current != none and measure(longer).width > area.width {
        filled.push(current)
        current = one
      } else { current = longer }
    }
    if current != none { filled.push(current) }
  }
  par(filled.join(linebreak()))
})
#let person(it) = {
  set align(if look.centred { center } else { left })
  heading(level: 1, name-line(it.name))
  if it.label != none {
    block(above: 0pt, below: pt(look.size * 0.95), par(text(
      size: pt(look.size * 1.15),
      fill: if look.underAccent { ink } else { quiet },
      it.label,
    )))
  }
  if it.lines.len() > 0 {
    block(above: 0pt, below: pt(look.gaps.section), text(size: pt(look.size * 0.95), reach-lines(it.lines)))
  }
}
#let document-title(it) = {
  heading(level: 1, name-line(it.text, size: look.name.size * 0.85))
  if it.under.len() > 0 { block(below: pt(look.gaps.section), par(text(fill: quiet, show-text(it.under)))) }
}

#let beside(body, aside) = {
  body
  if aside != none {
    h(1fr)
    box(text(weight: 400, fill: quiet, aside))
  }
}
#let entry(it) = {
  let under = if it.under.len() == 0 { none } else {
    text(fill: if look.underAccent { accent } else { ink }, show-text(it.under))
  }
  let title = show-text(it.title)
  block(
    above: pt(look.gaps.entry) + em-gap,
    below: pt(look.gaps.paragraph * 0.8) + em-gap,
    width: 100%,
    breakable: false,
    sticky: it.keep,
    if it.oneLine {
      let joint = if it.title.len() == 0 or under == none { none } else { text(fill: quiet, " · ") }
      heading(level: 3, beside(title + joint + under, it.aside))
    } else {
      heading(level: 3, beside(title, it.aside))
      if under != none { block(above: em-gap + 1.5pt, below: 0pt, par(if look.face == "serif" { emph(under) } else { under })) }
    },
  )
}

#let paragraph(it) = {
  let body = par(show-text(it.text))
  if it.look == "quote" {
    block(
      above: pt(look.gaps.item) + em-gap * 0.8,
      below: pt(look.gaps.item) + em-gap,
      inset: (left: 9pt, y: 2.5pt),
      stroke: (left: 1.5pt + rule-line),
      body,
    )
  } else if it.look == "line" {
    block(above: em-gap, below: em-gap, body)
  } else if it.look == "date" {
    block(above: pt(look.size * 2.6), below: pt(look.size * 2.2), body)
  } else if it.look == "label" {
    block(above: pt(look.gaps.entry) + em-gap, sticky: true, body)
  } else if it.look == "sign" {
    block(above: pt(look.size * 4.2), body)
  } else if it.look == "note" {
    block(text(size: pt(look.size * 0.92), fill: quiet, body))
  } else { block(body) }
}

// What a letter is about is a heading to programs, and to the eye a line of strong text.
#let subject(it) = {
  show heading: it => block(above: pt(look.size * 2.4), below: pt(look.size * 1.8), it.body)
  heading(level: 2, strong(text(it.text)))
}

#let rows(it) = for row in it.rows {
  block(
    above: pt(look.gaps.item) + em-gap,
    below: pt(look.gaps.item) + em-gap,
    par(hanging-indent: if row.label == none { 0pt } else { 12pt }, {
      if row.label != none { strong(text(row.label + ": ")) }
      show-text(row.text)
    }),
  )
}

#let meter(it) = block(width: 100%, breakable: false, sticky: true, above: pt(look.gaps.entry * 0.7) + em-gap, {
  grid(
    columns: (32%, 1fr, 12%),
    column-gutter: 8pt,
    align: (left + horizon, left + horizon, right + horizon),
    text(it.label),
    box(width: 100%, height: 5.5pt, radius: 2pt, clip: true, fill: rule-line.lighten(55%),
      align(left, rect(width: it.value * 1%, height: 100%, fill: if look.underAccent { accent } else { quiet }))),
    text(it.text),
  )
})

#for it in outline.blocks {
  if it.kind == "person" { person(it) }
  else if it.kind == "title" { document-title(it) }
  else if it.kind == "subject" { subject(it) }
  else if it.kind == "heading" and it.level == 2 { heading(level: 2, text(it.text)) }
  else if it.kind == "heading" {
    block(above: pt(look.gaps.entry * 1.7) + em-gap, below: pt(look.gaps.paragraph) + em-gap, sticky: true,
      heading(level: 3, strong(text(it.text))))
  }
  else if it.kind == "entry" { entry(it) }
  else if it.kind == "paragraph" { paragraph(it) }
  else if it.kind == "list" { list(..it.items.map(show-text)) }
  else if it.kind == "rows" { rows(it) }
  else if it.kind == "meter" { meter(it) }
}
`;
