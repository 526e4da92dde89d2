/// The page frame, the template of PDFs and the assets of a new workspace; the same as those at the top of this repository, which a test compares.
enum BuiltIn {
  static let files: [String: String] = [
    "templates/page.mustache": #"""
    <!DOCTYPE html>
    <html lang="{{lang}}"{{#dir}} dir="{{dir}}"{{/dir}}>
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{pageTitle}}</title>
    <meta name="description" content="{{description}}">
    <meta name="color-scheme" content="light dark">
    <meta name="generator" content="Editto {{version}}">
    {{#canonical}}
    <link rel="canonical" href="{{canonical}}">
    {{/canonical}}
    <link rel="icon" href="{{root}}assets/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="{{root}}assets/style.css">
    {{{head}}}
    </head>
    <body id="top">
    <a class="skip" href="#main">{{strings.skip}}</a>
    <header class="site-header">
    {{#bodyHref}}
    <div class="slim"><div class="wrap">
    <a href="{{root}}index.html">{{siteTitle}}</a>
    {{#bodyWebsite}}
    <a class="external" href="{{bodyWebsite}}">{{strings.website}}</a>
    {{/bodyWebsite}}
    </div></div>
    {{/bodyHref}}
    <div class="brand"><div class="wrap">
    {{#logo}}
    <img src="{{logo}}" alt="" width="64" height="64">
    {{/logo}}
    <p>{{#bodyHref}}<a href="{{bodyHref}}">{{bodyName}}</a>{{/bodyHref}}{{^bodyHref}}{{siteTitle}}{{/bodyHref}}</p>
    </div></div>
    {{#hasNavigation}}
    <nav class="sections" aria-label="{{strings.sections}}"><div class="wrap">
    <ul>
    {{#navigation}}
    <li><a href="{{href}}"{{#current}} aria-current="page"{{/current}}>{{label}}</a></li>
    {{/navigation}}
    </ul>
    </div></nav>
    {{/hasNavigation}}
    </header>
    {{#hasBreadcrumb}}
    <nav class="breadcrumb wrap" aria-label="{{strings.breadcrumb}}">
    <ol>
    {{#breadcrumb}}
    <li>{{#current}}<span aria-current="page">{{label}}</span>{{/current}}{{^current}}<a href="{{href}}">{{label}}</a>{{/current}}</li>
    {{/breadcrumb}}
    </ol>
    </nav>
    {{/hasBreadcrumb}}
    <main class="wrap" id="main" tabindex="-1">
    <h1>{{title}}</h1>
    {{{content}}}
    </main>
    <footer class="site-footer">
    <div class="wrap">
    <p class="owner"><strong>{{bodyName}}{{^bodyName}}{{siteTitle}}{{/bodyName}}</strong></p>
    <p>{{strings.authentic}}</p>
    {{#hasLinks}}
    <nav aria-label="{{strings.footer}}">
    <ul>
    {{#links}}
    <li><a href="{{href}}"{{#element}} data-element="{{element}}"{{/element}}>{{label}}</a></li>
    {{/links}}
    </ul>
    </nav>
    {{/hasLinks}}
    <p class="small"><a href="#top">{{strings.top}}</a> <span>{{strings.generated}} Editto {{version}}</span></p>
    </div>
    </footer>
    </body>
    </html>

    """#,
    "templates/policy.typ": #"""
    // The look of a policy's PDF. Editto writes the text as calls of the functions below and knows nothing of how they look.
    // The fonts are those that every copy of Typst carries; another one would have to be on every machine that builds.

    #let accent = rgb("#17324d")
    #let muted = rgb("#4a5568")
    #let hairline = 0.5pt + rgb("#b8c2cc")
    #let indent = 1.9em

    // ---- Frame ----

    #let policy(
      lang: "it",
      title: "",
      institution: "",
      logo: none,
      edition: none, // what an edition that is not for everybody is called
      notice: none,
      status: "",
      in-force: true,
      facts: (), // (name, value, address) each: act of adoption, amendments, review
      date: none,
      dated: "", // the day of the text, in words
      digest: "",
      attachments: (), // (name, description) each
      words: (:),
      text-of-policy,
    ) = {
      set document(title: title, author: institution, date: date)
      set text(lang: lang, font: "Libertinus Serif", size: 10.5pt, hyphenate: false, number-type: "lining")
      set par(leading: 0.68em, spacing: 0.9em, justify: false)
      set smartquote(enabled: false)

      // Headings: parts, then articles below them.
      set heading(numbering: none)
      show heading: set text(fill: accent, hyphenate: false)
      show heading: set par(leading: 0.5em)
      show heading: set block(sticky: true)
      show heading.where(level: 1): set text(size: 16pt)
      show heading.where(level: 1): set block(above: 2.2em, below: 1.1em)
      show heading.where(level: 2): set text(size: 12pt)
      show heading.where(level: 2): set block(above: 1.9em, below: 0.9em)
      show heading.where(level: 3): set text(size: 11pt)
      show heading.where(level: 3): set block(above: 1.6em, below: 0.8em)
      // Addresses of commas and points: destinations without a heading.
      show heading.where(outlined: false, bookmarked: false): none

      show link: set text(fill: rgb("#0b4f8a"))
      set footnote.entry(separator: line(length: 25%, stroke: hairline), gap: 0.55em)
      show footnote.entry: set text(size: 8.5pt)
      show footnote.entry: set par(leading: 0.5em)

      set list(indent: 0.3em, body-indent: 0.7em, marker: ([–], [•]), spacing: 0.7em)
      set enum(indent: 0.3em, body-indent: 0.7em, spacing: 0.7em, number-align: start)
      set table(stroke: (x, y) => (bottom: if y == 0 { 0.9pt + accent } else { hairline }), inset: (x: 6pt, y: 5.5pt))
      show table.cell.where(y: 0): set text(weight: "bold", fill: accent)
      show table.cell: set par(leading: 0.55em)
      show table.cell: set text(size: 9.5pt, hyphenate: true)

      // Cover
      set page(paper: "a4", margin: (x: 28mm, top: 32mm, bottom: 30mm))
      page(margin: (x: 28mm, top: 36mm, bottom: 26mm), {
        if logo != none {
          pdf.artifact(box(image(logo, height: 24mm, fit: "contain")))
          v(7mm)
        }
        text(size: 14pt, fill: accent, institution)
        v(1fr)
        {
          show std.title: set text(size: if title.len() > 60 { 26pt } else { 34pt }, fill: accent)
          show std.title: set par(leading: 0.45em)
          std.title()
        }
        v(4mm)
        pdf.artifact(line(length: 32mm, stroke: 2.2pt + accent))
        v(4mm)
        text(size: 12.5pt, weight: if in-force { "regular" } else { "bold" }, status)
        if notice != none { block(inset: (x: 8pt, y: 6pt), stroke: 0.9pt + accent, [#strong(edition + ".") #notice]) }
        v(1.6fr)
        for fact in facts {
          block(spacing: 1em, {
            text(size: 9pt, fill: muted, fact.name)
            linebreak()
            if "address" in fact { link(fact.address, fact.value) } else { fact.value }
          })
        }
        v(1fr)
        pdf.artifact(line(length: 100%, stroke: hairline))
        set text(size: 8.5pt, fill: muted)
        block(spacing: 0.8em, dated)
        block(spacing: 0.8em, [#words.attachments: #attachments.map(it => [#it.description (#it.name)]).join[; ]])
        block(spacing: 0.8em, [#words.digest: #linebreak() #text(font: "DejaVu Sans Mono", size: 7.5pt, digest)])
      })

      // Running header and footer
      set page(
        header: {
          set text(size: 8.5pt, fill: muted)
          grid(
            columns: (1fr, 1.4fr), align: (start + bottom, end + bottom), column-gutter: 8mm,
            institution, title,
          )
          v(-0.6em)
          line(length: 100%, stroke: hairline)
        },
        footer: context {
          set text(size: 8.5pt, fill: muted)
          line(length: 100%, stroke: hairline)
          v(-0.6em)
          grid(
            columns: (1fr, auto), align: (start, end), column-gutter: 8mm,
            [#if edition != none [#edition · ]#dated · SHA-256 #digest.slice(0, 16)…],
            [#words.page #counter(page).display() #words.pages #counter(page).final().first()],
          )
        },
      )

      // Contents
      {
        show outline.entry: set block(spacing: 0.75em)
        let is-article(entry) = str(entry.element.at("label", default: "")).split("__").last().starts-with("art_")
        show outline.entry.where(level: 1): it => if is-article(it) { it } else {
          set text(weight: "bold")
          set block(above: 1.35em)
          it
        }
        show link: set text(fill: black)
        set outline.entry(fill: box(width: 1fr, inset: (left: 4pt, right: 6pt), text(weight: "regular", fill: muted, repeat(gap: 3pt)[.])))
        outline(title: words.contents, depth: 4, indent: 1.4em)
      }
      pagebreak(weak: true)

      text-of-policy
    }

    // ---- Provisions ----

    // An address within the text: a destination of the document that shows nothing.
    #let anchor(id, cited) = pdf.artifact[#heading(level: 6, outlined: false, bookmarked: false, supplement: cited, cited)#label(id)]

    #let titled(id, cited, level, name, title, repealed) = {
      set text(fill: muted) if repealed
      [#heading(level: level, supplement: cited, if title == none [#name] else [#name – #title])#label(id)]
    }

    #let preamble(name, body) = {
      [#heading(level: 1, name)#label("preamble")]
      body
    }

    #let part(id: "", cited: "", level: 1, name: "", title: none, repealed: false, body) = {
      titled(id, cited, level, name, title, repealed)
      body
    }

    #let annex(id: "", cited: "", level: 1, name: "", title: none, repealed: false, body) = {
      pagebreak(weak: true)
      titled(id, cited, level, name, title, repealed)
      body
    }

    // An article that fills less than a third of a page stays on one; of a longer one the heading stays with its text.
    #let article(id: "", cited: "", level: 1, name: "", title: none, repealed: false, body) = {
      set text(fill: muted) if repealed
      show heading: set text(size: 12pt)
      let whole = {
        titled(id, cited, level, name, title, repealed)
        body
      }
      block(above: 1.9em, below: 1.9em, layout(size => block(
        breakable: measure(width: size.width, whole).height > 80mm,
        width: 100%,
        whole,
      )))
    }

    // The number hangs beside the first paragraph; what follows stands under it.
    #let comma(id: "", cited: "", number: none, repealed: false, first, rest) = {
      set text(fill: muted) if repealed
      block(above: 1.05em, below: 1.05em, if number == none {
        par[#anchor(id, cited)#first]
        rest
      } else {
        par(hanging-indent: indent)[#anchor(id, cited)#box(width: indent)[#number]#first]
        if rest != [] { pad(left: indent, rest) }
      })
    }

    #let point(id: "", cited: "", number: none, repealed: false, first, rest) = (
      number: number,
      body: {
        set text(fill: muted) if repealed
        [#anchor(id, cited)#first]
        if rest != [] { rest }
      },
    )

    #let points(..items) = {
      let items = items.pos()
      if items.all(item => item.number == none) {
        list(..items.map(item => item.body))
      } else {
        enum(numbering: n => items.at(n - 1).number + if items.at(n - 1).number == none [–], ..items.map(item => enum.item(item.body)))
      }
    }

    #let note(day) = par(text(size: 9.5pt, fill: muted, style: "italic", day))

    // ---- Blocks ----

    #let bullets(..items) = list(..items)
    #let numbers(..items) = enum(..items)
    #let quotation(body) = quote(block: true, body)
    #let definition(name, body) = par(hanging-indent: indent)[#strong(name) #body]

    #let tabular(alignments, header, ..rows) = {
      table(
        columns: (auto,) * alignments.len(),
        align: alignments,
        table.header(..header),
        ..rows.pos().flatten(),
      )
    }

    #let picture(path, alternative) = box(image(path, alt: alternative))

    // ---- Running text ----

    #let code(body) = text(font: "DejaVu Sans Mono", size: 0.82em, body)

    #let linked(address, body) = link(address, body)
    #let internal(id, body) = link(label(id), body)

    // An act that is cited: its address stands in a footnote where it is cited first.
    #let act(address, note, first: false, body) = {
      link(address, body)
      if first [#footnote[#h(0.2em)#link(address)]#label("note-" + str(note))] else {
        footnote(label("note-" + str(note)))
      }
    }

    """#,
    "site/assets/print.css": #"""
    /* print.html: the text as on paper, in any browser. It comes after style.css and lays paper over it, on the screen too.
       Running heads with the title are left to the browser, which cannot take them from the page. */

    @page {
      size: A4;
      margin: 25mm 26mm 24mm;
      @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt Georgia, "Liberation Serif", serif; color: #4a5568; }
    }
    @page :first { @bottom-right { content: none; } }

    :root { color-scheme: light; --text: #000; --muted: #4a5568; --page: #fff; --surface: #fff; --line: #b8c2cc; --accent: #17324d; --link: #0b4f8a; }
    html { background: #e4e7eb; }
    body { font: 10.5pt/1.45 Georgia, "Liberation Serif", serif; color: #000; background: #fff; max-inline-size: 210mm; margin-inline: auto; }
    .site-header .slim, .sections, .breadcrumb, .skip, .permalink, .site-footer { display: none; }
    .site-header { background: none; color: var(--accent); border: 0; }
    .brand .wrap { padding-block: 15mm 20mm; }
    .brand p { font-size: 14pt; font-weight: 400; }
    .wrap { padding-inline: 26mm; max-inline-size: none; }
    main h1 { font-size: 26pt; line-height: 1.2; color: var(--accent); margin-block: 0 8mm; padding-block-end: 5mm; border-block-end: 2pt solid var(--accent); text-wrap: balance; }
    h2, h3, h4, h5, h6 { color: var(--accent); line-height: 1.25; }
    .text h2 { font-size: 16pt; }
    .text h3, .text .article > .heading > h2 { font-size: 12pt; }
    .text h4, .text h5, .text h6 { font-size: 11pt; }
    .status { background: none; border: 0; padding: 0; margin-block: 0 8mm; }
    .with-toc { display: block; }
    .with-toc > .toc { position: static; max-block-size: none; background: none; border: 0; padding: 0; margin-block: 12mm; overflow: visible; }
    .toc summary { list-style: none; font-size: 16pt; font-weight: 700; color: var(--accent); }
    .toc a, .text a { text-decoration: none; }
    .text > *, .data, .status { max-inline-size: none; }
    .text .reference[href]::after { content: " (" attr(href) ")"; font-size: .82em; color: var(--muted); overflow-wrap: anywhere; }

    @media print {
      html { background: none; }
      body { max-inline-size: none; }
      .wrap { padding-inline: 0; }
      main { padding: 0; }
      .with-toc > .toc { display: block; break-before: page; break-after: page; margin-block: 0; }
      .text > .annex { break-before: page; }
      .heading, h2, h3, h4, h5, h6, thead { break-after: avoid; }
      .text .article > .heading + *, tr, figure, .text li { break-inside: avoid; }
      .text .paragraph { orphans: 3; widows: 3; }
    }

    """#,
    "site/assets/style.css": #"""
    /* Editto: one style sheet for every page. Tokens first, then the frame, the content, the media.
       Nothing moves: no transition, no animation, no smooth scrolling. */

    :root {
      color-scheme: light dark;
      --primary: #06c;
      --primary-dark: #004d99;
      --on-primary: #fff;
      --accent: #06c;
      --text: #17324d;
      --muted: #455b71;
      --page: #fff;
      --surface: #f2f6fa;
      --line: #c5d0db;
      --control: #5c6f82;
      --link: #0059b3;
      --target: #fff4cc;
      --target-line: #a66300;
      --success: #006b47;
      --success-page: #e6f4ee;
      --warning: #7a4900;
      --warning-page: #fff3dc;
      --danger: #b3243e;
      --danger-page: #fcebee;
      --footer: #17324d;
      --focus: #17324d;
      --sans: "Titillium Web", "Segoe UI", -apple-system, BlinkMacSystemFont, Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
      --mono: "Roboto Mono", ui-monospace, Consolas, "Liberation Mono", monospace;
      --measure: 42rem;
      --indent: 2.25rem;
      --radius: .375rem;
    }

    @media (prefers-color-scheme: dark) {
      :root {
        --primary: #004a94;
        --primary-dark: #00356b;
        --accent: #4d9fff;
        --text: #e4ebf2;
        --muted: #b3c1cf;
        --page: #0f1a26;
        --surface: #182838;
        --line: #3b4f63;
        --control: #8fa3b7;
        --link: #8fc1ff;
        --target: #3d3310;
        --target-line: #f0c04d;
        --success: #7ddcb3;
        --success-page: #12322a;
        --warning: #ffd180;
        --warning-page: #382a10;
        --danger: #ffa8b4;
        --danger-page: #3c1a22;
        --footer: #0a121b;
        --focus: #fff;
      }
    }

    /* Base */

    *, ::before, ::after { box-sizing: border-box; }

    html {
      font-family: var(--sans);
      font-size: 100%;
      line-height: 1.6;
      scroll-padding-block-start: 1.5rem;
      -webkit-text-size-adjust: 100%;
      text-size-adjust: 100%;
    }

    body {
      margin: 0;
      min-block-size: 100vh;
      display: flex;
      flex-direction: column;
      background: var(--page);
      color: var(--text);
      font-size: 1.0625rem;
      overflow-wrap: break-word;
    }

    main { flex: 1 0 auto; }
    main:focus { outline: 0; }

    .wrap {
      inline-size: 100%;
      max-inline-size: 76rem;
      margin-inline: auto;
      padding-inline: 1rem;
    }

    h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin-block: 2em .6em; text-wrap: balance; }
    h1 { font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.625rem); margin-block: 0 .5em; letter-spacing: -.01em; }
    h2 { font-size: 1.5rem; }
    h3 { font-size: 1.25rem; }
    h4, h5, h6 { font-size: 1.0625rem; }

    p, ul, ol, dl, blockquote, figure { margin-block: 0 .85em; }
    ul, ol { padding-inline-start: 1.5rem; }
    li { margin-block-end: .35em; }
    li > p { margin-block-end: .35em; }
    li > :last-child { margin-block-end: 0; }
    dd { margin: 0; }
    img, svg { max-inline-size: 100%; block-size: auto; }
    code { font-family: var(--mono); font-size: .875em; }
    time { white-space: nowrap; }

    a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em; }
    a:hover { text-decoration-thickness: 2px; }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }

    :is(.channel, .reference, .external)[href]::after { content: "\202f\2197"; font-size: .8em; text-decoration: none; }
    :is(.channel, .reference, .external)[href]::after { content: "\202f\2197" / ""; }
    [dir="rtl"] :is(.channel, .reference, .external)[href]::after { content: "\202f\2196"; }
    [dir="rtl"] :is(.channel, .reference, .external)[href]::after { content: "\202f\2196" / ""; }

    .skip { position: absolute; inset-inline-start: -999rem; inset-block-start: 0; z-index: 2; padding: .75rem 1rem; background: var(--page); color: var(--link); }
    .skip:focus { inset-inline-start: 0; }

    /* Frame: header */

    .site-header { background: var(--primary); color: var(--on-primary); }
    .site-header a { color: inherit; }
    .site-header :focus-visible, .site-footer :focus-visible { outline-color: #fff; }

    .slim { background: var(--primary-dark); font-size: .9375rem; }
    .slim .wrap { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 1.5rem; }
    .slim a { padding-block: .45rem; text-decoration: none; }
    .slim a:hover { text-decoration: underline; }

    .brand .wrap { display: flex; align-items: center; gap: 1rem; padding-block: 1rem; }
    .brand img { flex: none; inline-size: 4rem; block-size: 4rem; padding: .3rem; object-fit: contain; background: #fff; border-radius: 50%; }
    .brand p { margin: 0; min-inline-size: 0; font-size: clamp(1.25rem, 1rem + 1.2vw, 1.75rem); font-weight: 600; line-height: 1.25; }
    .brand a { text-decoration: none; }
    .brand a:hover { text-decoration: underline; }

    .sections ul { display: flex; flex-wrap: wrap; margin: 0; padding: 0; list-style: none; margin-inline: -.75rem; }
    .sections li { margin: 0; }
    .sections a { display: block; padding: .6rem .75rem .45rem; border-block-end: 4px solid transparent; text-decoration: none; font-weight: 600; }
    .sections a:hover { text-decoration: underline; }
    .sections [aria-current] { border-color: currentcolor; }

    .breadcrumb { padding-block: .9rem; font-size: .9375rem; }
    .breadcrumb ol { display: flex; flex-wrap: wrap; margin: 0; padding: 0; list-style: none; }
    .breadcrumb li { margin: 0; }
    .breadcrumb li:not(:last-child)::after { content: "/"; padding-inline: .55em; color: var(--muted); }
    .breadcrumb li:not(:last-child)::after { content: "/" / ""; }
    .breadcrumb a { display: inline-block; }
    .breadcrumb [aria-current] { color: var(--muted); }

    main { padding-block: 2.5rem 4rem; }
    .breadcrumb + main { padding-block-start: .5rem; }

    /* Frame: footer */

    .site-footer { background: var(--footer); color: #fff; border-block-start: 4px solid var(--accent); padding-block: 2rem 1.5rem; font-size: 1rem; }
    .site-footer a { color: inherit; }
    .site-footer p { max-inline-size: var(--measure); }
    .site-footer .owner { font-size: 1.25rem; margin-block-end: .25rem; }
    .site-footer ul { display: flex; flex-wrap: wrap; gap: .25rem 1.75rem; margin-block: 1.25rem; padding: 1rem 0 0; list-style: none; border-block-start: 1px solid #62788e; }
    .site-footer li { margin: 0; }
    .site-footer li a { display: inline-block; padding-block: .25rem; }
    .site-footer .small { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 1.75rem; max-inline-size: none; margin: 0; font-size: .9375rem; }

    /* Page head: lead, status, data */

    .lead { max-inline-size: var(--measure); font-size: 1.1875rem; line-height: 1.5; color: var(--muted); }
    .note { font-size: .9375rem; color: var(--muted); }

    .status { max-inline-size: var(--measure); margin-block: 1rem 1.25rem; padding: .7rem 1rem; border-inline-start: 5px solid var(--control); background: var(--surface); }
    .status p { margin: 0; }
    .status.in-force { background: var(--success-page); border-color: var(--success); }
    .status.in-force strong { color: var(--success); }
    .status.draft { background: var(--warning-page); border-color: var(--warning); }
    .status.draft strong { color: var(--warning); }
    .status.repealed { background: var(--danger-page); border-color: var(--danger); }
    .status.repealed strong { color: var(--danger); }

    .data { max-inline-size: var(--measure); margin-block: 0 1.25rem; }
    .data > div { display: grid; align-items: baseline; gap: 0 1.25rem; padding-block: .5rem; border-block-start: 1px solid var(--line); }
    .data > div:last-child { border-block-end: 1px solid var(--line); }
    .data dt { font-weight: 600; font-size: .9375rem; color: var(--muted); }
    .data dd { min-inline-size: 0; overflow-wrap: anywhere; }
    .data dd > :is(ul, ol, p):last-child { margin-block-end: 0; }

    .downloads { display: flex; flex-wrap: wrap; gap: .6rem; padding: 0; list-style: none; }
    .downloads li { margin: 0; }
    .downloads a { display: block; padding: .45rem .9rem; border: 1px solid currentcolor; border-radius: var(--radius); font-weight: 600; text-decoration: none; }
    .downloads a:hover { text-decoration: underline; }
    .downloads span { font-weight: 400; color: var(--muted); }

    .tag { display: inline-block; padding: 0 .55em; border: 1px solid currentcolor; border-radius: 1em; font-size: .8125rem; font-weight: 600; line-height: 1.6; color: var(--muted); vertical-align: .1em; }
    .tag:is(.prohibition, .closed) { color: var(--danger); }
    .tag:is(.obligation, .suspended) { color: var(--warning); }
    .tag:is(.permission, .active) { color: var(--success); }

    /* Cards: bodies, policies, channels, contacts */

    .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); gap: 1.25rem; margin-block: 1.25rem 2rem; padding: 0; list-style: none; }
    .cards > li { min-inline-size: 0; margin: 0; padding: 1.1rem 1.25rem; border: 1px solid var(--line); border-block-start: 4px solid var(--accent); border-radius: var(--radius); background: var(--page); }
    .cards > li > :is(h2, h3) { margin-block: 0 .4em; font-size: 1.25rem; }
    .cards > li > :last-child { margin-block-end: 0; }
    .cards :is(.data, li) ul { padding-inline-start: 1.1rem; list-style: disc; }
    .cards .data { font-size: 1rem; }
    .cards .data > div { padding-block: .35rem; }
    .cards .data > div:first-of-type { border-block-start: 0; }
    .cards .data > div:last-child { border-block-end: 0; padding-block-end: 0; }

    /* The page with a table of contents beside it */

    .toc { margin-block: 1.5rem 2rem; font-size: 1rem; }
    .toc details { padding: .5rem 1rem; background: var(--surface); border-radius: var(--radius); }
    .toc summary { padding-block: .25rem; font-weight: 600; cursor: pointer; }
    .toc :is(ol, ul) { margin: 0; padding: 0; list-style: none; }
    .toc details > :is(ol, ul) { padding-block: .25rem .5rem; }
    .toc li { margin: 0; }
    .toc li li { padding-inline-start: 1rem; }
    .toc a { display: block; padding-block: .22rem; text-decoration: none; line-height: 1.4; }
    .toc a:hover { text-decoration: underline; }
    .toc li:has(> ol) > a { font-weight: 600; }
    .toc .repealed a { color: var(--muted); }

    .text > * { max-inline-size: var(--measure); }
    .text > .table, .part > .table { max-inline-size: none; }

    /* The act: parts, articles, commi, points. Structure is in STRUCTURE, not in levels of headings. */

    .heading { display: flex; align-items: baseline; gap: .5rem; margin-block: 2.25rem .75rem; }
    .heading > :is(h2, h3, h4, h5, h6) { margin: 0; min-inline-size: 0; text-wrap: pretty; }
    .permalink { flex: none; min-inline-size: 1.75rem; padding-inline: .35rem; border-radius: var(--radius); text-align: center; text-decoration: none; color: var(--muted); font-weight: 600; }
    .permalink:hover { background: var(--surface); color: var(--link); }

    .part > .heading, .annex > .heading, .preamble > h2 { margin-block-start: 3rem; padding-block-end: .4rem; border-block-end: 3px solid var(--accent); }
    .preamble > h2 { margin-block-start: 2rem; }
    .part .part > .heading { margin-block-start: 2.25rem; border-block-end: 1px solid var(--line); }
    .part .part > .heading > * { font-size: 1.375rem; }
    .article > .heading > :first-child { font-size: 1.25rem; }

    .paragraph { margin-block: .75rem; padding-inline-start: var(--indent); }
    .paragraph.unnumbered { padding-inline-start: 0; }
    .number, .marker { float: left; float: inline-start; min-inline-size: var(--indent); margin-inline-start: calc(-1 * var(--indent)); padding-inline-end: .4em; font-variant-numeric: tabular-nums; }
    .number { font-weight: 600; text-decoration: none; }
    .number:hover { text-decoration: underline; }
    .marker { color: var(--muted); font-weight: 600; }

    .points { padding-inline-start: var(--indent); list-style-type: ""; }
    .points .points { margin-block: .35em; }

    .repealed:is(.part, .article, .paragraph, .annex) { margin-inline-start: -.9rem; border-inline-start: .2rem solid var(--control); padding-inline-start: .7rem; color: var(--muted); }
    .paragraph.repealed { padding-inline-start: calc(var(--indent) + .7rem); }

    .text [id] { scroll-margin-block-start: 1.5rem; }
    :is(.paragraph, .points > li, .item, .cards > li, .rule):target,
    :is(.article, .part, .annex, .preamble, .question):target > :is(.heading, h2) { background: var(--target); box-shadow: 0 0 0 .4rem var(--target), calc(-.4rem - 4px) 0 0 0 var(--target-line); }
    [dir="rtl"] :is(.paragraph, .points > li, .item, .cards > li, .rule):target,
    [dir="rtl"] :is(.article, .part, .annex, .preamble, .question):target > :is(.heading, h2) { box-shadow: 0 0 0 .4rem var(--target), calc(.4rem + 4px) 0 0 0 var(--target-line); }

    blockquote { margin-inline: 0; padding: .25rem 0 .25rem 1rem; padding-inline: 1rem 0; border-inline-start: 4px solid var(--line); color: var(--muted); }
    blockquote > :last-child { margin-block-end: 0; }
    figure { margin-inline: 0; margin-block: 1.25rem; }
    figure img { display: block; border: 1px solid var(--line); background: #fff; }
    figcaption { margin-block-start: .4rem; font-size: .9375rem; color: var(--muted); }

    .table { margin-block: 1rem 1.25rem; overflow-x: auto; }
    table { border-collapse: collapse; min-inline-size: 100%; font-size: 1rem; line-height: 1.45; font-variant-numeric: tabular-nums; }
    caption { padding-block-end: .4rem; text-align: start; font-weight: 600; }
    th, td { padding: .55rem .75rem; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; overflow-wrap: normal; }
    thead th { background: var(--surface); border-block-end: 2px solid var(--accent); }
    .center { text-align: center; }
    .end { text-align: end; }

    /* Rules beside the text */

    .rule { margin-block: .75rem 1rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); font-size: 1rem; }
    .rule > summary { padding: .45rem .85rem; cursor: pointer; }
    .rule > summary .tag { margin-inline: .15rem .4rem; background: var(--page); }
    .rule[open] > summary { border-block-end: 1px solid var(--line); }
    .rule .data { margin: 0; padding: .15rem .85rem .5rem; }
    .rule .data > div:first-child { border-block-start: 0; }
    .rule .data > div:last-child { border-block-end: 0; }
    .rule :is(ul, ol):not(.points) { padding-inline-start: 1.25rem; }
    .rule .note { display: block; }

    /* Lists of entries: references, versions */

    .items { max-inline-size: 52rem; padding: 0; list-style: none; }
    .item { margin: 0; padding-block: .85rem; border-block-end: 1px solid var(--line); }
    .items > .item:first-child { border-block-start: 1px solid var(--line); }
    .item > p { margin-block-end: .15rem; }
    .item > p:first-child { font-weight: 600; }
    .item.repealed { border-inline-start: 0; color: inherit; }

    /* Questions */

    .question > .heading > h2 { font-size: 1.3125rem; }

    /* Forms on paper: filled in on the screen or by hand, then printed; nothing is sent */

    .form { max-inline-size: var(--measure); margin-block: 1.5rem; padding: 1.25rem; border: 1px solid var(--line); border-block-start: 4px solid var(--accent); border-radius: var(--radius); }
    .field { margin: 0 0 1.25rem; padding: 0; border: 0; min-inline-size: 0; }
    .field > label, .field > legend { display: block; margin-block-end: .3rem; padding: 0; font-weight: 600; }
    .field .note { margin-block-end: .3rem; }
    .field small { font-size: .9375rem; font-weight: 400; color: var(--muted); }
    :is(input, textarea, select) { font: inherit; color: inherit; accent-color: var(--accent); }
    :is(input:not([type="checkbox"], [type="radio"]), textarea, select) { display: block; inline-size: 100%; padding: .5rem .7rem; background: var(--page); border: 1px solid var(--control); border-radius: var(--radius); }
    input.date { max-inline-size: 14rem; }
    textarea { min-block-size: 8rem; resize: vertical; field-sizing: content; }
    .option { display: flex; gap: .6rem; align-items: baseline; padding-block: .2rem; }
    .option input { flex: none; inline-size: 1.5rem; block-size: 1.5rem; margin: 0; align-self: start; margin-block-start: .1rem; }
    .signature { display: grid; gap: 1.5rem; margin-block-start: 2rem; }
    .signature p { margin: 0; padding-block-end: 2.25rem; border-block-end: 1px solid var(--control); }

    .hidden { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

    /* Narrower and wider */

    @media (max-width: 29.99rem) {
      :root { --indent: 1.75rem; }
      .brand img { inline-size: 3.25rem; block-size: 3.25rem; }
      .sections ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); padding-block-end: .35rem; }
      .sections a { padding-block: .4rem; border-block-end: 0; border-inline-start: 4px solid transparent; }
      .slim a:first-child:not(:last-child) { display: none; }
    }

    @media (min-width: 36rem) {
      .data > div { grid-template-columns: 11rem minmax(0, 1fr); }
      .cards .data > div { grid-template-columns: minmax(0, 1fr); }
      .signature { grid-template-columns: 1fr 1fr; }
    }

    @media (min-width: 64rem) {
      .with-toc { display: grid; grid-template-columns: 19rem minmax(0, 1fr); column-gap: 3.5rem; align-items: start; }
      .with-toc > .toc { position: sticky; inset-block-start: 1rem; max-block-size: calc(100vh - 2rem); overflow-y: auto; margin-block-start: 2rem; border-radius: var(--radius); background: var(--surface); }
      body { font-size: 1.125rem; }
    }

    @media (prefers-contrast: more) {
      :root { --line: var(--control); --muted: var(--text); }
    }

    @media (forced-colors: active) {
      .sections [aria-current] { border-color: Highlight; }
      .sections a { border-color: Canvas; }
      .site-header, .site-footer { border-block-end: 1px solid; }
      :is(.paragraph, .points > li, .item, .cards > li, .rule):target,
      :is(.article, .part, .annex, .preamble, .question):target > :is(.heading, h2) { outline: 2px solid Highlight; outline-offset: .3rem; }
    }

    @media print {
      :root {
        color-scheme: light;
        --text: #000; --muted: #333; --page: #fff; --surface: #fff; --line: #888; --control: #555; --link: #000; --target: #fff; --target-line: #fff;
        --accent: #000; --success: #000; --warning: #000; --danger: #000; --success-page: #fff; --warning-page: #fff; --danger-page: #fff;
      }
      @page { margin: 2cm 2cm 2.2cm; }
      html { font-size: 10.5pt; line-height: 1.45; }
      body { display: block; font-size: 1rem; }
      .wrap { max-inline-size: none; padding: 0; }
      .slim, .sections, .breadcrumb, .toc, .skip, .permalink, .downloads, .rule, .site-footer nav, .site-footer .small { display: none; }
      .site-header, .site-footer { background: none; color: #000; border: 0; }
      .site-footer { border-block-start: 1px solid #888; padding-block: .75rem; font-size: .9rem; }
      .brand .wrap { padding-block: 0 1rem; }
      main { padding: 0 0 1.5rem; }
      .lead, .text > *, .data, .status, .items, .form { max-inline-size: none; }
      .with-toc { display: block; }
      a { color: inherit; text-decoration: none; }
      :is(.channel, .reference, .external)[href]::after { content: none; }
      .cards { display: block; }
      .cards > li { margin-block-end: 1rem; }
      h1, h2, h3, h4, h5, h6, .heading, thead { break-after: avoid; }
      .cards > li, .item, tr, figure, .field, .signature { break-inside: avoid; }
      p, li { orphans: 3; widows: 3; }
      .table { overflow: visible; }
      .form { padding: 0; border: 0; }
    }

    """#,
    "site/assets/icon.svg": #"""
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#06c"/><path d="M9 8h14v4H13v2.5h8v3.5h-8V20h10v4H9z" fill="#fff"/></svg>

    """#,
  ]
}
