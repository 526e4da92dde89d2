/// The pages behind the codes in English.
let englishExplanations: [String: Explanation] = [
  // MARK: Files and encodings
  "file-empty": Explanation(
    "Every file says something: who the public body is, which channels it has, what a part of the policy lays down. Nothing can come of an empty file, and nobody can tell whether its text was lost in copying or saving.",
    "Restore the text from an earlier copy, or delete the file if it is no longer needed. To begin it now: the first line is “---”, then come the entries, then another line “---”."
  ),
  "file-too-large": Explanation(
    "The text of a policy, even a long one, stays far below this limit. A file of that size usually holds an image, a PDF or the same text repeated by mistake, and would slow every check down.",
    "Take out of the file whatever is not text: images are files of their own, beside the text that shows them. A text that really is long is divided into sections."
  ),
  "findings-cut": Explanation(
    "Thousands of findings at once nearly always have one cause, such as a file that was copied badly or a bracket that was forgotten, and nobody reads them all.",
    "Mend the first ones and check again: those that are left show then."),
  "file-unreadable": Explanation(
    "What cannot be read can be neither checked nor published: the site would come out with a part missing, and nobody would notice.",
    "Make sure that you can open the file as the same user and that no other program keeps it locked. If the file is a link, see whether the document that it leads to still exists."
  ),
  "file-outside-workspace": Explanation(
    "The site is made only of what lies in the working folder, so that whoever receives the folder gets the same result. A link that leads out of it could also publish a confidential document by mistake.",
    "Put a copy of the file into the working folder in place of the link."
  ),
  "file-name": Explanation(
    "The file's name appears in messages, in archives and sometimes in web addresses. Spaces and accents are spelt out differently from one computer to the next: what opens here may not open elsewhere.",
    "Rename the file with letters without accents, digits and hyphens, for example “10-principi-generali.md”. The title that people read on the site comes from the header, not from the file's name."
  ),
  "file-repeated": Explanation(
    "A file copied to try something out, or for safety, is easily left in the folder. If it were read, every article would come out twice, and nobody would know which of the two counts.",
    "Delete the copy, or move it out of the policy's folder. If the file was meant for a new text, write the new text into it."
  ),
  "file-ending": Explanation(
    "Only files whose names end in “.md” are read. A program that saves the text as “.txt”, or makes it a document “.docx”, takes it off the site without anybody noticing: a whole section would be missing.",
    "If it is a text, rename the file; in Windows “View › File name extensions” shows the end of the name. If it is a document of the word processor, copy its text into a file “.md”, with its header; the document may stay beside it, under the same name. What does not belong to the policy goes into another folder; notes may stand in “README.md”."
  ),
  "not-utf-8": Explanation(
    "UTF-8 is the way of recording characters that the web uses everywhere (RFC 3629). In a file recorded otherwise accented letters turn into meaningless signs, and in Italian “è vietato” may lose the very word that forbids.",
    "Open the file again and save it with the encoding UTF-8, usually under “Save as”. The proposed fix converts the file by itself; afterwards it is worth reading accents and quotation marks once more."
  ),
  "garbled-letters": Explanation(
    "Letters such as “Ã¨” or “â€™” come about when a file in UTF-8 is read as if it were in Windows-1252 and then saved: each accent turns into two or three signs. To the program they are letters like others; whoever reads the act, or looks for a word in it, does not recognise them.",
    "The proposed fix gives the file back all the letters that it had; afterwards it is worth reading accents, apostrophes and quotation marks once more. So that it does not happen again, open the texts with the encoding UTF-8."
  ),
  "byte-order-mark": Explanation(
    "Some programs, above all on Windows, put this sign at the beginning of files without showing it. It does no harm here, but other tools take it for text and no longer recognise the first line “---”.",
    "Save the file as “UTF-8” rather than “UTF-8 with BOM”, or apply the fix, which removes that sign and nothing else."
  ),
  "control-character": Explanation(
    "These characters are invisible and mean nothing: they usually arrive with text copied from a PDF or an old program. Some of the formats in which the policy is published do not allow them, and the document would not open.",
    "Delete the character at the place shown; if it has taken the place of a letter or a space, type that again."
  ),
  "bidi-control": Explanation(
    "The sign serves languages that are read from right to left. In other texts it can show the words in one order and record them in another: those who approve the act would read a different sentence from the one that is published. The trick is well known; Unicode's technical report 36 on security describes it.",
    "Delete the sign and read the sentence again from its start. Words in Arabic or Hebrew are written without it: their letters already tell the order of reading."
  ),
  "invisible-character": Explanation(
    "It almost always arrives with text copied from a web page or a PDF, and it splits the word without being seen. A search does not find the word, a screen reader mispronounces it, and an identifier written like this no longer equals the one in the list.",
    "Remove the character with the fix, or type the word again. The invisible hyphen for line breaks is not needed: lines break by themselves."
  ),
  "merge-conflict": Explanation(
    "The program that keeps the versions of files, Git for example, joins by itself what two people wrote in different places. Where they changed the same lines it cannot choose: it leaves both in the file, with lines of seven signs between them, and which is the text is for the writer to decide. As long as the signs are there the file is not read.",
    "One version stands between “<<<<<<<” and “=======”, the other between “=======” and “>>>>>>>”; what may follow “|||||||” is the text as it was before. Keep the right lines, or write new ones together with the other person, and delete the rest with the lines of signs."
  ),
  "placeholder": Explanation(
    "On the site the placeholder would become part of the act: a paragraph that says “[da completare]” binds nobody and makes the whole text look like a draft.",
    "Write what is missing, or leave the sentence out until it is decided. Lines of dots or dashes to be filled in by hand become the fields of a form."
  ),

  // MARK: Front matter
  "front-matter-missing": Explanation(
    "The header says whether the file is a section, a list of contacts or a form, what its title is and whom it addresses. Without it the text is there but has no place, and is not published.",
    "At the top of the file write a line “---”, then the entries, one on each line, then another line “---”. The first entry gives the kind, for example “kind: section”. Nothing may stand above the header, not even an empty line."
  ),
  "front-matter-unclosed": Explanation(
    "Without the closing line nobody can tell where the entries end and the text begins: a part of the act would be read as an entry, or an entry would appear in print inside an article.",
    "Add a line of three dashes after the last entry. The fix puts it before the first empty line or the first heading: make sure that this is the right place."
  ),
  "front-matter-syntax": Explanation(
    "An entry has the form “name: value”; a list has a dash on each line or stands in square brackets. When a sign is out of place there is no knowing what was meant, and a guess might publish a wrong date or a wrong title. The same holds in “rule” and “case” blocks.",
    "Look at the line shown and the one before it. Three mistakes are the most common: a value with a colon and a space in it, which needs quotation marks; a bracket or a quotation mark that is not closed; a line that is not aligned with the others."
  ),
  "front-matter-tab": Explanation(
    "In the header the indentation says which list a line belongs to. The Tab key makes a sign that every program shows at a different width: two lines that look aligned may not be.",
    "Use the space bar, two spaces for each level. The fix replaces the sign by itself."
  ),
  "front-matter-feature": Explanation(
    "At the beginning of a value the signs “&”, “*” and “!” repeat other parts of the file or change what kind of value it is. A repeated value can change while its line stays the same, and whoever reads it again does not notice: that is why they are not allowed here.",
    "If the sign belongs to the text, put the value in quotation marks: “name: \"*Help* desk\"”. If it was meant to repeat another value, write that value out."
  ),
  "front-matter-depth": Explanation(
    "No entry needs more than five levels: twelve are a sign that a bracket or an indentation was left open. Beyond that point the header is not read, because a file built on purpose could bring the program to a standstill.",
    "Check brackets and indentation from the place shown backwards. A list of contacts or channels has only two levels: the lines with a dash and their entries."
  ),
  "value-needs-quotes": Explanation(
    "Some signs are reserved at the beginning of a value, and without quotation marks the rest of the header could not be read. It happens above all with the names of accounts, which begin with an “@”.",
    "Put the value in quotation marks: “handle: \"@comune.esempio\"”."
  ),
  "typographic-quotes": Explanation(
    "In the header only straight quotation marks, \" and ', enclose a value. Those that a word processor puts in their place, opening and closing ones, are signs like others: the account “@comune” would be called that, marks included, and nobody would find it.",
    "Write the value without quotation marks, or in straight ones: handle: \"@comune\". Marks of any form within a value stay as they are; if a title is to have them around it, write it in straight ones: title: \"“Social”\"."
  ),
  "kind-missing": Explanation(
    "Everything else depends on the kind: which other entries are allowed, whether the file holds articles, questions or a list of offices, on which page it appears.",
    "As the first entry add “kind:” with one of these: body, contacts, channels, references, vocabulary, policy, section, faq, form, annex, cases."
  ),
  "kind-unknown": Explanation(
    "The kinds are a closed list, because for each of them it is settled what it holds and where it is published. A file of an unknown kind would stay off the site.",
    "Write one of the kinds allowed, exactly as the message lists them: for example “section” in the singular, “contacts” in the plural."
  ),
  "kind-misplaced": Explanation(
    "The place of a file says what it applies to. Body, contacts, channels, references and vocabulary serve all policies and lie in the public body's folder; sections, questions, forms, annexes and cases belong to one policy and lie in its folder. A file in the wrong place is not read with the others.",
    "Move the file to the right folder. If the place is right already, correct the entry “kind”."
  ),
  "kind-repeated": Explanation(
    "These data have to stand in one place: with two lists of contacts, or two title pages of the same policy, nobody would know which one counts. The second file is not read.",
    "Bring the entries together in one file and delete the other. A second policy of the same body goes into a folder of its own."
  ),
  "key-unknown": Explanation(
    "A misspelt entry would have no effect: whoever writes “visibilty” instead of “visibility” would believe that a text is kept internal while it is published.",
    "Correct the name by the list of entries allowed. A remark for those who write goes into a line that begins with “#”."
  ),
  "key-missing": Explanation(
    "Without a title a page has no name, without a date nobody knows from when the policy binds, without a definition a word is understood in several ways. What an Italian public body publishes has to be complete (art. 6 of D.Lgs. 33/2013).",
    "Add the entry with its value, aligned with the others of the same group."
  ),
  "key-repeated": Explanation(
    "Of two values for one entry only one can count, and it is not for the program to choose between two dates or two addresses. The Italian and the English name of an entry count as the same.",
    "Keep the right line and delete the other. If all the values are needed and the entry allows several, write them as a list: “addressees: [users, social team]”."
  ),
  "value-missing": Explanation(
    "An empty entry may be an oversight or may mean that there is no such information: readers cannot tell, and the site would show a blank.",
    "Write the value after the colon and a space. If there is no such information and the entry is optional, remove the whole line."
  ),
  "value-type": Explanation(
    "Each entry has its own form: a text, a list, a group of entries. “languages” is a list even when there is only one language, “address” is a group with street, postcode and city. In another form part of the information would be lost.",
    "A list is written in square brackets, “languages: [it]”, or with a dash on each line. A group is written in braces, “{ street: Piazza Grande 1, postcode: 24100, city: Esempio }”, or with one indented entry on each line. A text is written without brackets."
  ),
  "value-unknown": Explanation(
    "The values of this entry are fixed, because they decide how the text is treated: a policy “in-force” and one in “draft” do not have the same effect. A value outside the list would do nothing.",
    "Choose one of the values allowed, which the message lists. They are written with hyphens instead of spaces."
  ),
  "text-ignored": Explanation(
    "Whoever writes a text expects to find it on the site, but here it would have no place: a list of contacts has nothing but its entries, and a question begins with its heading.",
    "Move the text to where it is published: into a section, into the preamble in policy.md, under a question's heading “##”. A remark goes into the header, in a line that begins with “#”."
  ),

  // MARK: Values
  "id-invalid": Explanation(
    "The identifier is the short name by which texts, rules and links refer to a thing, and it becomes part of web addresses that others keep. Spaces, accents and capitals would be spelt out there in different ways, and the links would break.",
    "Use lower-case words without accents and digits, joined by hyphens: “press-office”, 80 characters at most. The name to be shown goes into “name”, “title” or “label”. Once published, the identifier no longer changes."
  ),
  "id-repeated": Explanation(
    "An identifier has to mean one thing only: with two contacts “urp” a link would not know which one to show. The same holds for two questions with the same heading and for a file listed twice.",
    "Give the second one another identifier, or remove it if it is a copy. Two questions are told apart by changing one of the headings."
  ),
  "id-missing": Explanation(
    "Readers would find a link that leads nowhere, or a channel for which no office answers. Usually the name is misspelt, or the entry was taken off its list when the text already cited it.",
    "Correct the name by the list (contacts, channels, references, forms, rules), or add the missing entry to the list."
  ),
  "number-invalid": Explanation(
    "This value is used in a comparison or an order: how severe a measure is, the limit of a count, the year of an act. “Two” or “about 2000” cannot be compared with another number.",
    "Write digits only, without dots or words. The year of an act has four digits and is 1861 or later, a postcode has five."
  ),
  "boolean-invalid": Explanation(
    "The entry knows two answers only. With a third, whoever fills in the form would not know whether the field is required.",
    "Write “yes” or “no”."
  ),
  "date-invalid": Explanation(
    "Dates decide whether a provision is in force. Year-month-day (the standard ISO 8601) is the only form that everybody reads alike: “03/04/2025” is March to some and April to others. A day that does not exist, such as 30 February, hides a slip of the keyboard.",
    "Write the year with four digits, month and day with two, joined by hyphens: 20 November 2025 is “2025-11-20”."
  ),
  "month-day-invalid": Explanation(
    "The feast of the patron saint falls on the same day every year and is not a working day: it counts for the time limits that the policy sets in working days. It is therefore given without a year.",
    "Write month and day with two digits each: 4 November is “11-04”."
  ),
  "date-order": Explanation(
    "A policy does not enter into force before it is adopted, and is neither reviewed nor repealed before it is in force; a channel does not close before it opens. With the dates swapped the site would call a text in force that is not, or the reverse.",
    "Check both dates against the signed act and correct the wrong one: often day and month are swapped, or the year is last year's."
  ),
  "email-invalid": Explanation(
    "The citizen's message would reach nobody. An Italian public body has to publish the mailboxes to which people can turn (art. 13 of D.Lgs. 33/2013), and one that does not exist is as good as unpublished.",
    "Write one address, in full and without spaces: “urp@comune.esempio.it”. Certified mail goes into the entry “pec”; a second address becomes another contact."
  ),
  "phone-invalid": Explanation(
    "On a telephone the number is dialled at a touch: with a digit too many or too few somebody else answers, and in an emergency time is lost.",
    "Write one Italian number with its prefix, with or without +39; spaces, slashes and hyphens are allowed: “035 123456”. Extensions and explanations go into “note”, a second number into another contact."
  ),
  "url-invalid": Explanation(
    "Whoever follows the link would meet an error page. The address has to be complete because the text is also read away from the site, in a PDF for example, where “/contatti” leads nowhere.",
    "Open the page and copy the address from the bar at the top: it begins with “https://” and has no spaces."
  ),
  "url-insecure": Explanation(
    "With “http://” anybody on the same network can read the page or change it on its way, and browsers mark it as not secure. A public body cannot send citizens there.",
    "Replace “http://” with “https://” and see whether the page opens. If it does not, ask whoever runs that site, or name another page."
  ),
  "url-scheme": Explanation(
    "An address that begins otherwise may run instructions on the reader's computer, or open a file that only the author has. Only secure web pages are therefore published.",
    "Write the page's “https://” address. Mailboxes and telephones have their own entries among the contacts, “email” and “phone”."
  ),
  "url-misleading": Explanation(
    "In “https://www.comune.it@elsewhere.example” the real site is the one after the “@”, and a letter of another alphabet can pass for an “a”. Fraudulent pages are built like this: a public body must not publish such addresses even by mistake.",
    "Open the page, make sure that it is the right one and copy the address from the bar at the top. For a site with accented letters in its name give the address without accents, if it has one."
  ),
  "vat-invalid": Explanation(
    "The last digit is worked out from the other ten, precisely to reveal slips of the keyboard: if it does not agree, the number is nobody's. Art. 35 of D.P.R. 633/1972 wants the VAT number on the home page of the site, and it has to be the right one.",
    "Copy the eleven digits from the certificate, with the leading zeros and without “IT” in front. If the body has no VAT number, remove the entry."
  ),
  "tax-code-invalid": Explanation(
    "The last character of an Italian tax code is worked out from the others (D.M. of 23 December 1976), so that a slip of the keyboard shows at once. With a wrong code nobody can make out a payment or an invoice to the body.",
    "Copy the eleven digits of the body's code, with the leading zeros, from its certificate or from the index of public administrations (IPA)."
  ),
  "hours-invalid": Explanation(
    "The hours tell when somebody answers, and rules use them: a promise “within opening hours” means something only if the hours are exact. “Usually in the morning” is not.",
    "Write days and hours: “Mo-Fr 10:00-16:00”. Different hours are separated by a semicolon, “Mo-Fr 09:00-12:00; Tu,Th 15:00-17:00; PH off”; two spans on the same day by a comma without a space. Hours that run past midnight are divided in two."
  ),
  "duration-invalid": Explanation(
    "A length of time in words, such as “about a month”, cannot be reckoned: neither the moderator nor the citizen would know when a block ends or by when an answer is due. The form is that of the standard ISO 8601.",
    "“P30D” is 30 days, “P6M” 6 months, “P1Y” a year, “PT4H” 4 hours. The entry “within” also takes “3 working-days” or “opening-hours”."
  ),
  "language-invalid": Explanation(
    "The declared language decides how a screen reader pronounces the text; the rules on accessibility ask for it (WCAG 2.1, criteria 3.1.1 and 3.1.2). A language's full name is not recognised.",
    "Write the sign of two lower-case letters: it, en, de, fr, sl."
  ),
  "translation-missing": Explanation(
    "On the page in that language the word would appear in another, in the middle of a translated text, and some readers would not understand it.",
    "Add the text in the language that is missing: “label: { it: utenti, en: users }”."
  ),

  // MARK: Bodies and policies
  "body-missing": Explanation(
    "Without the public body's data nobody knows who adopted the policy, where it has its seat and which site is its own: an act without an author cannot be published.",
    "Create a file “body.md” in the folder, with “kind: body” and the entries “name”, “type”, “address” and “website”."
  ),
  "body-id-case": Explanation(
    "Here there are two folders, but on Windows, on macOS and on many servers they would be the same: the pages of one public body would cover those of the other.",
    "Rename one of the two folders. Their names are written in lower-case letters throughout."
  ),
  "body-id-invalid": Explanation(
    "Other sites link to the body's address and citizens copy it down: in it spaces and accents turn into sequences such as “%20”, which are easily got wrong.",
    "Rename the folder, for example “orio-al-serio”. The official name goes into body.md, in the entry “name”."
  ),
  "list-missing": Explanation(
    "Contacts, accounts and acts are written once, in a file each, and the text calls them by name. If the file is gone, or was renamed, no name leads anywhere.",
    "Put the file back in its place: “contacts.md”, “channels.md” and “references.md” in the body's folder, “vocabulary.md” there or in the folder “policies”. If the file is there under another name, give it its own again."
  ),
  "policy-missing": Explanation(
    "policy.md is the title page: the title, the act of adoption, the date of entry into force. Without it the articles in the folder belong to no act and are not published.",
    "Create a file “policy.md” in the folder, with “kind: policy”, “title” and “status”; if the policy is in force, also “in-force” with the date."
  ),
  "policy-empty": Explanation(
    "A policy without articles lays nothing down: the site would show a title above an empty page.",
    "Add a file with “kind: section” and at least one article, “## Art. 1 – Oggetto”. If there is such a file, make sure that its header can be read."
  ),
  "section-missing": Explanation(
    "The list “sections” decides which parts make up the act and in which order: a file that cannot be found leaves a hole in the text that was approved.",
    "Correct the name, with “.md” at its end and the same capitals, or take the line off the list. The file has to call itself “kind: section” or “kind: annex”."
  ),
  "section-continues": Explanation(
    "A file without a “number” opens no section: it continues that of the file before, and its title is not published. If the two address different people, the duties of the staff would appear among those of the public.",
    "Give the file its “number”. If it really continues the section before, write the same addressees, or none."
  ),
  "section-unlisted": Explanation(
    "When policy.md lists the sections, only what is listed counts: a file that was forgotten seems to be part of the act and is not.",
    "Add the file's name to the list “sections”, at the right place; or remove the list, and the order is that of the files' names."
  ),
  "contact-unreachable": Explanation(
    "A contact is there to be reached. An Italian public body has to publish the telephone numbers and mailboxes to which citizens can turn (art. 13 of D.Lgs. 33/2013).",
    "Add at least one of “email”, “pec”, “phone”, “url” and “address” to the contact."
  ),
  "channel-host": Explanation(
    "The list of channels lets readers tell real accounts from false ones. If the address of another site stands under a platform's name, the list can no longer be trusted.",
    "Open the address and check it, or correct “platform”. A site that is not among those foreseen is written “platform: other”."
  ),
  "channel-without-address": Explanation(
    "False accounts of public bodies are common. If the body publishes the exact address, anybody can compare it in a moment; otherwise they have to trust the first result of a search.",
    "Add “url” with the account's page, or “handle” with its name: “handle: \"@comune.esempio\"”."
  ),
  "answer-missing": Explanation(
    "The page of questions would show a question without an answer, or no question at all.",
    "Write the answer below the heading, or remove the question. A document without questions serves nobody and can be deleted."
  ),
  "choice-without-options": Explanation(
    "A choice with one answer, or with none, asks nothing: whoever fills in the form could not go on.",
    "List the answers: “options: [opening, closing]”. A free answer is “type: text”, a yes or no is “type: checkbox”."
  ),

  // MARK: Structure
  "heading-not-article": Explanation(
    "In an act only its divisions have headings: Titolo, Capo, Sezione, article. A heading in the middle of an article has no number and cannot be cited; if it was meant to be an article, it does not enter the table of contents like this.",
    "An article is written “## Art. 6 – Moderazione”. If the heading divides a long article, make two articles of it. If it brings out a word, write the word in the paragraph between two pairs of asterisks. In questions and answers headings are free."
  ),
  "heading-unmarked": Explanation(
    "Without the “#” signs the line is text like any other: the article has no number and no address, and its paragraphs fall into the article before.",
    "Begin the line with “## ” for an article, with “# ” for a Titolo, Capo or Sezione, and take asterisks and other signs away."),
  "heading-level": Explanation(
    "People with a screen reader move through the page by the levels of its headings (WCAG 2.1, criterion 1.3.1), and whoever reads the file knows an article by its two signs. The article is published in its place all the same.",
    "Begin the article with two signs: “## Art. 2 – Comportamento”."
  ),
  "rubric-missing": Explanation(
    "The rubric is the article's title: it appears in the table of contents, in search results and beside references. Without it whoever looks for an answer has to open the articles one by one.",
    "After the number add a dash and a few words that name the subject: “## Art. 2 – Comportamento”."
  ),
  "provision-empty": Explanation(
    "A number without text lays nothing down, and yet it takes a place where somebody will look. Usually the text has slipped to the line below, without indentation.",
    "Write the text on the same line as the number. If the provision was repealed, write “3. (abrogato)”: its place and its number remain."
  ),
  "number-gap": Explanation(
    "Numbers are published and cited as they are typed. Where one is left out nobody knows whether a provision was removed or lost, and in an appeal that doubt weighs.",
    "If the number was merely left out, renumber: the fix corrects the references too. If the provision was repealed, keep its place: “6. (abrogato)” or “## Art. 6 – (abrogato)”. Where something still names it (a reference, the front matter, a translation) there is one error, which says where: after renumbering, these would lead to another provision."
  ),
  "number-repeated": Explanation(
    "“Art. 6, paragraph 3” would mean two provisions: a decision that rests on it could be contested, and a reference would always lead to the first.",
    "Renumber the second one and those after it. If it was added later, give it the number of the one before with bis: “3-bis.”."
  ),
  "number-order": Explanation(
    "Whoever looks for paragraph 3 looks after 2. Another order suggests a mistake in copying, and in a long text the provision is not found.",
    "Move the provision to its place, or correct its number: it is never changed silently."
  ),
  "letter-invalid": Explanation(
    "Lists in Italian acts use the twenty-one letters of the Italian alphabet, without j, k, w, x and y. With one letter more the citations would not be those that a lawyer expects, and all the letters after it would be shifted.",
    "After “i)” write “l)”, after “v)” write “z)”. When the letters run out they are doubled: “aa)”, “bb)”, “cc)”."
  ),
  "ordinal-form": Explanation(
    "“6 bis”, “6Bis” and “6-bis” look like three different articles to a search and to a link. The form with a hyphen and lower-case letters is the one used in statutes.",
    "Write the number, a hyphen and the Latin adverb in lower case: “6-bis”, “6-ter”."
  ),
  "ordinal-order": Explanation(
    "Articles and paragraphs inserted into a text in force take the number of the one before them with bis, ter, quater and so on, in that order (circulars of 20 April 2001 on the drafting of legislative texts). If 3-quater follows 3-bis, readers think that 3-ter was lost.",
    "Use the next adverb: bis, ter, quater, quinquies, sexies, septies, octies, novies, decies. If the one between was repealed, keep its place: “3-ter. (abrogato)”."
  ),
  "numbering-restarts": Explanation(
    "With continuous numbering “art. 1” means one article of the whole act. If a part begins again from 1 there are two articles of that number, and every reference is ambiguous.",
    "Go on from the numbering of the part before. If the act as approved does restart in each part, write “numbering: per-section” in policy.md: articles are then cited with their section."
  ),
  "numbering-continues": Explanation(
    "policy.md declares that each section has its own articles from 1 on, and that is how they are cited: “Sezione II, art. 1”. An article that goes on with the count of the section before leaves its own section without an art. 1.",
    "Begin again from 1; or, if in the act as approved the articles count through, remove “numbering: per-section” from policy.md."
  ),
  "number-form": Explanation(
    "The number of a paragraph is a figure with a full stop and a blank, the letter of a list is small and has a parenthesis: so they are cited, and so they are recognised. Written otherwise they become text like the rest, and what follows changes its number.",
    "Write “5. Text” at the article's margin, “- d) text” in lists. The fix does it by itself: which number it was is certain, because it is the one after the number before."
  ),
  "number-swallowed": Explanation(
    "Without an empty line the line with the number goes on with the sentence before: paragraph 2 would become the tail of paragraph 1 and could not be cited.",
    "Leave an empty line before the number and, if it is a paragraph of the article, begin it at the margin."
  ),
  "point-without-dash": Explanation(
    "The points of a list are known by the dash before them. Without it the lines flow together: the letters cannot be cited, and a rule that names them does not find them.",
    "Begin each point with a dash and a space, indented like the text of the paragraph: “- a) insults;”. The dash is that of the keyboard: the longer ones “–” and “—”, the dots “•” and the blanks that do not break, which a word processor sets by itself, make no list."
  ),
  "paragraph-unnumbered": Explanation(
    "Among numbered paragraphs a text without a number has no name: whoever writes a decision cannot say on which words it rests.",
    "If it is a provision of its own, give it a number. If it continues the paragraph before it, indent it like that paragraph's text: by three spaces, from paragraph 10 on by four."
  ),
  "nesting-too-deep": Explanation(
    "An act has articles, paragraphs, points and sub-points: beyond that nobody can follow. So many levels nearly always come from indentation or signs that piled up by mistake, and a file built like this could bring the program to a standstill.",
    "Remove the indentation and signs that are too many. If the levels are meant, divide the provision into several paragraphs or articles."
  ),
  "raw-html": Explanation(
    "The text is published in several forms, and in a PDF the code of a web page would show as it is. Code can also bring instructions into the page that nobody has examined.",
    "Two asterisks before and after for bold, one for italics; an empty line between paragraphs; a dash for the lines of a list; “[words](https://…)” for a link. Comments are taken out: “README.md”, which is not read, is a place for notes. If the sign “<” belongs to the sentence, put a backslash before it: “\\<”."
  ),
  "footnote": Explanation(
    "Of a note nobody knows whether it binds like the text or merely explains it, and it cannot be cited like a paragraph. And a web page has no foot.",
    "If the note lays something down, make it a paragraph. If it cites a statute, use a reference: “[](ref:l-150-2000)”. If it explains, put it among the questions and answers."
  ),
  "emphasis-as-text": Explanation(
    "Asterisks and tildes that Markdown does not recognise stay in the text as signs: readers see a slip of the pen, and not the words that were to stand out. And of a struck word in an act nobody knows whether it still holds.",
    "Two asterisks before and two behind the words, without blanks in between and within one sentence: “È **vietato** pubblicare”. What is struck is taken out, or written anew as it is to stay. If the asterisks belong to the text, put a backslash before each: “\\*\\*”."
  ),
  "indented-text": Explanation(
    "Four more spaces, after an empty line, mean by convention “this is not text”: the words would appear in a box apart, without links, and would not be part of the article.",
    "Remove the spaces that are too many. Inside a paragraph the text is indented by three spaces, inside a point by five."
  ),
  "dividing-line": Explanation(
    "A line of dashes divides for the eye but does not say what: whoever listens to the text does not perceive it, and whoever cites the act cannot refer to it.",
    "Remove the line. Subjects are divided by articles, Capi and Sezioni."
  ),
  "table-after-text": Explanation(
    "Without an empty line the table is read as part of the sentence: a row of words and vertical bars would appear in its place.",
    "Leave an empty line between the text and the first row of the table."
  ),
  "table-before-text": Explanation(
    "A table ends only with an empty line: what follows at once becomes one of its cells, and a paragraph written there loses its number and address.",
    "Leave an empty line between the table and the text that follows."),
  "table-without-rule": Explanation(
    "The line of dashes says which cells are the column titles: without it the table is published as text with bars in it.",
    "Under the titles write a line with as many groups of dashes as there are columns."),
  "table-row-long": Explanation(
    "The cells that are too many have no column title, so nobody knows what they say, and the site would not show them. Often a vertical bar that belongs to the text has split a cell in two.",
    "Remove the extra cell, or add a column to the first row and to the row of dashes. A bar that belongs to the text is written with a backslash before it: “\\|”."
  ),
  "image-without-text": Explanation(
    "Whoever uses a screen reader, or cannot load the image, receives the alternative text and nothing else. For public sites in Italy the law on accessibility demands it (legge 4/2004; WCAG 2.1, criterion 1.1.1).",
    "Between the square brackets write what the image says: “![Lo stemma del Comune](stemma.png)”. If it holds rules or a table, give them in the text too."
  ),
  "image-missing": Explanation(
    "The site would show an empty box. The image has to lie in the public body's folder: on another site it could change or vanish, and that site would learn who opens the page.",
    "Put the image's file beside the text and write its exact name, with its capitals and the part after the dot. If it lies in another folder, the path begins at the text's own: “../images/stemma.png”."
  ),
  "image-invalid": Explanation(
    "The name says “image”, but the content is something else: whoever opens the page would see an empty box, and the PDF could not be made.",
    "Save the image in one of these formats with a graphics program. Changing only the part after the dot is not enough."
  ),
  "image-active": Explanation(
    "An SVG drawing can contain programs and calls to other sites. Whoever opens it on the body's site would run them in the body's name, and another site would learn who reads the page.",
    "Ask whoever made the drawing for a version without programs, animations and calls, or save it as PNG."
  ),
  "image-heavy": Explanation(
    "A whole page weighs less than 100 kB without images. Whoever opens it on a telephone where the network is weak would wait for the image longer than for all of the text.",
    "Make the image as small as it is seen, usually less than 1200 pixels wide, and save it as JPEG, WebP or SVG."
  ),

  // MARK: Links
  "provision-missing": Explanation(
    "A reference to a provision that does not exist empties the one that makes it: if art. 4 punishes whoever breaks art. 9 and there is no art. 9, it punishes nobody. It happens when articles change their numbers.",
    "Correct the address: “#art_6” is an article, “#art_6__para_2” a paragraph, “#art_6__para_2__point_a” a point. Where numbers restart in each section, the section comes first: “#sec_II__art_4”."
  ),
  "provision-repealed": Explanation(
    "A repealed provision no longer has any effect: whoever cites it refers to nothing, and a rule written under it would go on forbidding or allowing in its name.",
    "Cite the provision that has replaced it, or remove the reference. A rule that no longer applies is taken out of the text and listed in policy.md, in the entry “retired”."
  ),
  "link-mislabelled": Explanation(
    "Whoever reads trusts the words, whoever follows the link arrives elsewhere: one of the two has the wrong provision. It happens when a link is copied and only its text is changed, or only its address.",
    "See which of the two is right. If it is the address, correct the text or leave it empty: “[](#art_3__para_2)” writes itself. If it is the text, correct the address."
  ),
  "provision-misnamed": Explanation(
    "Comma, letter and number are different units: whoever looks for “point 1” of the article cannot tell whether it is a comma or an entry of a list, and in a dispute the difference matters.",
    "Call each unit by its name: comma for numbered text, letter for entries with a letter. Where the link's text is left empty, the right name is filled in."
  ),
  "link-facet": Explanation(
    "The text promises a way to reach the contact that the contact does not have: the site would show a blank just where people look for it.",
    "Add it to the contact, or ask for another: “#email”, “#pec”, “#phone”, “#url”, “#hours”, “#name”, “#address”. If nothing follows the name, the main one is shown."
  ),
  "link-malformed": Explanation(
    "Before the colon a link says what is sought, after it which one. Here the second part has a form that refers to nothing, and there would be nothing to show.",
    "The forms are: “contact:urp#phone” for a way to reach a contact; “channels:active” or “channels:all” for the list of channels; “ref:l-150-2000#art1-com5” for a part of an act (art, com, let, num); “terms:all” for the definitions."
  ),
  "link-as-text": Explanation(
    "A link that is half written leads nowhere: readers would see the technical name in the place of the address.",
    "Write square and round brackets without blanks in between: “[](contact:urp)”, or “[text](contact:urp)”. The round bracket closes right behind the destination, before the full stop or comma that follows."
  ),
  "link-scheme": Explanation(
    "What stands before the colon decides what happens when the link is followed: some forms run instructions on the reader's computer, others open a file that only the author has. A mailbox or a number written into the link (“mailto:”, “tel:”) grows old: on the day it changes, the text keeps the old one.",
    "For a web page write “https://…”, for a mailbox or a telephone the contact: “contact:urp”, “contact:urp#phone”. For the rest of what stands in the lists there are “channel:”, “ref:”, “form:”, “rule:”, “term:” and “policy:”."
  ),
  "link-path": Explanation(
    "A link to a file, or to an incomplete address, depends on where the reader is: on the site the file may not exist, and from the PDF the link leads nowhere.",
    "For an article of this text write “#art_3”, for another policy of the body “policy:social-media#art_3”, for a page or a document its whole address with “https://”. A form of this policy is “form:” with its identifier."
  ),
  "link-internal": Explanation(
    "Readers of the public text do not see the internal parts: the link would take them to a page that does not exist for them, and would reveal that there is such a part.",
    "Remove the reference, or move the sentence to a section with “visibility: internal”, or make public what it refers to."
  ),
  "link-self": Explanation(
    "Whoever follows it stays where they are and wonders what they have missed. Usually another provision was meant.",
    "Name the right provision, or write “this article” or “this paragraph” without a link."
  ),
  "link-empty": Explanation(
    "A link without words cannot be seen, and a screen reader spells out its address (WCAG 2.1, criterion 2.4.4). Empty square brackets fill themselves only in links by name, such as “contact:” or “ref:”.",
    "Between the square brackets write where the link leads: “[report form](https://…)”. Words such as “click here” do not say it."
  ),
  "typed-out-fact": Explanation(
    "On the day on which an address or a number changes it is corrected in the list, and the text keeps the old one: the citizen writes to a mailbox that nobody reads any more. With a link by name it is corrected once.",
    "Replace the words with the link proposed, for example “[](contact:urp)” or “[](contact:urp#phone)”."
  ),

  // MARK: Citations
  "act-unlisted": Explanation(
    "The list of references is where citizens see which laws the text rests on, and what the office goes through when a law changes. An act that only the text cites escapes both.",
    "Add the act to references.md: the proposal writes type, number, date and, if the act is well known, its title. “editto refs” shows every act that is cited and where."
  ),
  "reference-uncited": Explanation(
    "An act in the list that no provision and no rule cites makes readers believe that the text rests on it. Usually an earlier version has left it behind.",
    "Cite it where it matters, or remove it from references.md."
  ),
  "reference-repeated": Explanation(
    "Two entries for one act contradict each other at the first change, and citations are divided between them.",
    "Keep one entry and use its id in links and in the “basis” of rules. Other names of the same act go into “aliases”."
  ),
  "reference-title-wrong": Explanation(
    "Title and number name two different acts: readers cannot tell which is meant, and the link leads to that of the number.",
    "Find out which act is meant and correct the title, or number and date. The proposal puts the title of the act that has the number."
  ),
  "citation-incomplete": Explanation(
    "A citation without number, year or authority cannot be found in Normattiva or EUR-Lex, by a person or by a tool. Rather than to a wrong act it leads nowhere.",
    "Complete it: “L. 7 giugno 2000, n. 150”, “D.M. 8 marzo 2018, n. 37, del Ministro dell'interno”, “L.R. Lombardia 30 dicembre 2009, n. 33”, “Regolamento (UE) 2016/679”."
  ),
  "citation-unclear": Explanation(
    "A reference such as “art. 3” means this very text, but right after a law readers may take it for the law's art. 3. In doubt it leads nowhere, rather than to the wrong place.",
    "Say whose it is: “art. 3 del presente regolamento”, “art. 3 della medesima legge”, or link the provision: “[](#art_3)”."
  ),
  "cited-date-wrong": Explanation(
    "The date is part of an act's name: with a wrong one readers find another act or none.",
    "Correct the date. The proposal writes the whole citation anew."
  ),
  "cited-article-missing": Explanation(
    "A reference to an article that the law does not have says nothing, and usually hides a slip in the number.",
    "Look up in the act which article was meant and correct the number."
  ),
  "cited-act-repealed": Explanation(
    "Readers would look for a law that no longer applies. Citing a repealed act is right only where the text speaks of the past.",
    "Cite the act that has replaced it, after looking for the corresponding article. If the reference is meant, say so: “allora in vigore”."
  ),
  "cited-provision-missing": Explanation(
    "The text refers to a provision of its own that does not exist. It happens when articles change their numbers and the reference was typed by hand.",
    "Correct the number, or use a link such as “[](#art_3__para_2)”, which renumbering follows. If another act is meant, name it: “art. 3 della L. n. 150/2000”."
  ),

  // MARK: Rules and cases
  "block-unknown": Explanation(
    "Boxes between three backticks are kept for rules and cases. A misspelt “rulle” would be a rule that nobody applies, and any other box would be out of place in an act.",
    "Write “```rule” or “```case”. If it was meant as a quotation or an example, remove the backticks and begin each line with “> ”."
  ),
  "block-unclosed": Explanation(
    "Without the closing line everything that follows belongs to the block: the articles after it would vanish from the text.",
    "After the last entry add a line with three backticks, indented like the line that opens the block; they can be copied from there."
  ),
  "block-empty": Explanation(
    "An empty block makes people believe that there is a rule or a case, while nobody checks or applies it.",
    "A rule has at least “id”, one of “prohibition”, “obligation” and “permission”, and “who”; a case has at least “who”, “action” and “expect”. If the block is not needed, delete it."
  ),
  "block-column": Explanation(
    "The rule is read with the paragraph before it all the same. At the margin, though, it seems to concern the whole article, and whoever moves the paragraph forgets it.",
    "Indent all lines of the block by three spaces, like the text of the paragraph. The fix does it by itself."
  ),
  "rule-outside": Explanation(
    "A rule formalises approved words: whoever receives a decision has to be able to read the provision that it comes from. Outside an article there is none.",
    "Move the block into an article, right after the paragraph that it formalises. The document of cases holds cases only."
  ),
  "rule-without-modality": Explanation(
    "The same action forbidden, demanded or allowed gives opposite answers to whoever asks whether they may do it.",
    "Add one of these entries with the action: “prohibition: publish”, “obligation: reply”, “permission: comment”."
  ),
  "rule-many-modalities": Explanation(
    "A rule that forbids and also allows contradicts itself, or hides two rules. To find contradictions rules are compared two by two, and they have to be distinct.",
    "Keep one of “obligation”, “prohibition” and “permission”. The rest becomes a second rule, with its own “id”, under the words that lay it down."
  ),
  "rule-without-actor": Explanation(
    "A prohibition that addresses nobody cannot be applied, and to forbid a thing to users is not to forbid it to staff.",
    "Add “who” to the rule, for example “who: users”; or “addressees: users” in the section's header, which holds for all its rules without a “who”."
  ),
  "rule-point-missing": Explanation(
    "The rule ties each content to the point that names it, so that a decision can cite it: “art. 2, comma 1, lettera b)”. A point that does not exist would send the citizen to a provision that is not there.",
    "Correct the letter in the entry “what”, or add the point to the paragraph's list."
  ),
  "rule-point-uncovered": Explanation(
    "The approved text names something on which the rule is silent: whoever decides by the rule would let pass what the text forbids. If each point has its content, text and rule say the same.",
    "Add the letter to the entry “what”: “what: { a: insults, b: personal-data }”. If the content has no name yet, add it to the vocabulary first."
  ),
  "override-cycle": Explanation(
    "When two rules meet, “overrides” and “yields-to” say which one wins. In a circle each of them loses to another, and the case would have no answer.",
    "Decide which rule wins and remove the opposite precedence. “overrides” in one rule and “yields-to” in the other say the same: one of them is enough."
  ),
  "case-outside": Explanation(
    "A case is an example with the answer that is expected: it tries the text out and is not part of it. In an article readers would take it for a provision.",
    "Move the block, with a heading, to the file of cases: usually cases.md, with “kind: cases”."
  ),
  "case-without-heading": Explanation(
    "When the answer to a case changes, the message calls the case by its heading: without one, whoever corrects the text does not know which story is meant.",
    "Before the block write a heading that tells the story in a line: “## A user insults another user”. Each case has its own."
  ),
  "term-unknown": Explanation(
    "Rules use defined words only, so that “insults” means the same to those who write, those who moderate and those who read. An unknown word cannot be compared with the others, and its rule would decide nothing.",
    "Use a term that the vocabulary already has, by its label or its identifier; otherwise add it to vocabulary.md with a definition."
  ),
  "term-sort": Explanation(
    "The vocabulary tells actors, actions, contents, measures and facts apart. Users are not published and insults do not act: with a word in the wrong place the rule makes no sense.",
    "Make sure that two entries were not swapped: “who” and “by” take an actor; “prohibition”, “obligation”, “permission” and “action” an action; “what” a content; “then” a measure; “when”, “unless” and “facts” a fact."
  ),
  "term-redefined": Explanation(
    "The common vocabulary holds for all public bodies, and that is why their policies can be compared. If one of them changed the meaning of a word, the same rule would mean two things.",
    "Use the common term as it is. If the meaning differs, add a term with another “id”; if it is a special case of the common one, say so with “broader”."
  ),
  "term-unused": Explanation(
    "A term that nobody uses has to be kept up for nothing, and suggests that the policy deals with that subject. The site is published all the same: the rule that will use it may still have to be written.",
    "Remove the term, or write the rule, the case or the link that uses it."
  ),
  "hierarchy-cycle": Explanation(
    "“broader” says that a term is a special case of another: what holds for personal data holds for health data. If each were a special case of the other, nobody could say which rule covers what.",
    "Remove “broader” from the wider term. If both terms mean the same, keep one."
  ),
  "channel-unknown": Explanation(
    "A rule limited to a channel that does not exist applies nowhere. If the channel does exist it has to be in the list: that is where citizens recognise the real accounts.",
    "Write the channel's identifier as it stands in the list, or add the channel. For all channels write “where: all”, or leave the entry out."
  ),
  "condition-syntax": Explanation(
    "A condition decides whether the rule applies, so it has to have one meaning only: it is written with a few fixed words and not as a free sentence.",
    "Compare a fact with a value, “repeated >= 2”, and join comparisons by “and”, “or”, “not”; brackets say what belongs together. A yes-or-no fact stands alone. Several values are written as a list: “phase in [ordinary, election]”."
  ),
  "fact-value": Explanation(
    "Each fact has its values: a number within limits, yes or no, one of a list, a date. With a value that cannot occur the rule would never apply, and the case could not happen.",
    "Use one of the values allowed. If the value is right and missing, add it to the fact in vocabulary.md, or widen the limits."
  ),
  "fact-bounds": Explanation(
    "Between a minimum and a maximum that were swapped there is no number: the fact could have no value, and no condition that uses it would ever hold.",
    "Swap “min” and “max”, or correct the one that is wrong. If there is no “max”, it is 1000."
  ),

  // MARK: What rules mean together
  "case-differs": Explanation(
    "A decided case is a promise: the public body settled how it is to be resolved, and moderators will act on it. If the text leads to another answer, either the case or a rule says what was not intended.",
    "See the notes for the rules that apply. If they are right, correct the case; otherwise correct the rule and the text that it formalises. A fact that the case does not state, and that has no default, leaves the answer undetermined: state it under “facts”."
  ),
  "rule-conflict": Explanation(
    "Both provisions apply to the case shown, and lead to opposite conclusions. Moderators would have to choose by themselves, and a citizen who was sanctioned could invoke the other one. A general maxim, such as that the special rule prevails, would leave the choice to the interpreter: here the text makes it.",
    "Decide which of the two prevails and say so with “overrides” or “yields-to”, preferably in the words of the text too; or narrow one of them with “when”, “unless” or a more precise content. If the same measure must follow by one and may follow by the other, make the two texts agree."
  ),
  "rule-unreachable": Explanation(
    "A rule that never applies promises a consequence that will not come. Usually two conditions exclude each other, the channel is closed, the dates are swapped, or another rule always prevails.",
    "Read “when” and “unless” again: “and” asks for all conditions together, “or” for at least one. If the rule is no longer needed, remove it and list it under “retired” in the policy's header."
  ),
  "exception-idle": Explanation(
    "An exception that cannot happen protects nobody, while readers believe that they have a way out.",
    "Correct the condition of “unless”, or remove it."
  ),
  "rule-duplicate": Explanation(
    "Two rules that do the same have to be kept in step with every change: the day only one of them is corrected, the policy contradicts itself.",
    "Keep the wider rule and remove the other, or say in what they differ. If the text repeats a precept on purpose, the block belongs beside the main provision."
  ),
  "prohibition-without-measure": Explanation(
    "Whoever breaks the prohibition wants to know what may follow, and moderators what they may do. A prohibition without consequences invites a different treatment in every case.",
    "Add “then”, with “apply: may” if it is a possibility and not a duty. Measures laid down by another provision are repeated in the block: the text may stay as it is."
  ),
  "measure-without-agent": Explanation(
    "A measure that nobody is charged with applying stays on paper, and whoever suffers it does not know whom to turn to.",
    "Add “by” with the office or the person who decides on the measure."
  ),
  "content-uncovered": Explanation(
    "The text refers to the definition of a content that no rule deals with: readers expect that something is prohibited, permitted or due, but a case about it would have no answer.",
    "Write the rule, or name under “broader”, in the vocabulary, the wider content that the term belongs to. If it is only a word in passing, remove the link."
  ),
  "ladder-milder": Explanation(
    "The measures stand in order: the first time, the second, the third. If one is milder than the one before it, those who repeat a violation are treated better than those who commit it once.",
    "Put the measures in order from the mildest to the strictest. The order comes from the “severity” of each in the vocabulary and, for the same measure, from its duration."
  ),
  "rules-too-complex": Explanation(
    "Rules are compared by going through every possible case. With very many interwoven conditions that would take too long, and for these rules it was given up: they may contradict one another unseen.",
    "Simplify the conditions, or divide the rule into several, each with its own condition."
  ),
  "rule-retired": Explanation(
    "A rule's name appears in the acts that cite it and in the programs that use it. If it came back with another content, an old citation would say something new.",
    "Give the new rule another “id”. If it is the same rule that comes back into force, take it off “retired”."
  ),

  "json-syntax": Explanation(
    "A case may come from another program, and then it is JSON (RFC 8259): quotes are double, no comma follows the last entry, there are no comments. A text that can be read in two ways could be decided in two ways.",
    "Correct it at the place shown. A whole case is for example {\"who\": \"users\", \"action\": \"publish\", \"what\": [\"insults\"], \"facts\": {\"repeated\": 1}}."
  ),

  "norm-uncovered": Explanation(
    "The sentence obliges, prohibits, permits or reserves a power, but no block formalises it: whoever uses the rule file, and whoever decides cases, will not know that it is there. Sentences are recognised by their words (“è vietato”, “devono”, “si riserva di”, “sono rimossi”); now and then a sentence that describes looks like one.",
    "Write the rule right behind the words, in the same provision. If the sentence prescribes nothing, list it with the reason under “not-normative” in the section's header: “not-normative: { art_11__para_2: it describes }”. “editto check --coverage” counts the sentences that have a rule."
  ),
  "modality-drift": Explanation(
    "Citizens read the words, programs read the rule. If the words say “may be removed” and the rule demands the removal, or if the text permits what the rule prohibits, the two go different ways, and the text is what counts.",
    "Decide what is wanted. For measures: “apply: must” goes with “sono rimossi”, “apply: may” with “possono essere rimossi” or “si riserva di rimuovere”. Otherwise correct the kind of the rule (obligation, prohibition, permission) or the text."
  ),

  "rule-stale": Explanation(
    "The rule formalises words that somebody has changed. The block may still be right, but until it is reread beside the new text the two may say opposite things.",
    "Read the provision and its block again, correct what has to be, and confirm: “editto confirm NAME-OF-THE-RULE”, or “editto confirm” for all. The confirmation is written to “rules.lock” in the policy's folder; without that file no rule has to be confirmed."
  ),
  "rule-lost": Explanation(
    "Other programs and other acts may cite the rule by its name. If it disappears without a trace, whoever used it cannot tell whether it was removed on purpose, and the name might be given to another.",
    "List the identifier under “retired” in the header of policy.md; if another rule takes its place: “retired: [{ id: old-rule, replaced-by: new-rule }]”. If the rule only changed its name, it is better to give it back."
  ),
  "version-name": Explanation(
    "The folder “versions” of a policy holds nothing but the texts that “editto release” froze: a folder each, named for the day from which the text holds, with a file “SHA256SUMS”. Other folders are not published.",
    "If the folder was renamed, give it its day again, for example “2025-11-20”; if it is no version, move it elsewhere."
  ),
  "version-changed": Explanation(
    "A version proves what the text said on a day. Once a file of it changes, be it by a single character, it proves nothing: so nothing is published until it is as it was.",
    "Bring the file back as it was, from a backup or from the history of the repository (“git restore”, for example). To correct a mistake of the text takes an act, and then a new version."
  ),
  "version-differs": Explanation(
    "The text in work and the frozen one claim to hold from the same day, and have different words: whoever reads both cannot tell which was adopted.",
    "If an act amended the text, add it under “amended” in the header of policy.md, with its date and the provisions that it touches; “editto release” then freezes the new version. Otherwise bring back the words that were adopted."
  ),
  "lock-syntax": Explanation(
    "“rules.lock” is written by “editto confirm”: each line has the name of a rule and the digest of its words. Another line usually comes from an edit by hand.",
    "Delete the line, and run “editto confirm” again for the rules that are no longer confirmed."
  ),

  // MARK: Translations
  "translation-original": Explanation(
    "A translation lives beside the text that it translates and bears its name, with the language before the end: “20-testo.en.md” beside “20-testo.md”. So whoever changes the original sees it, and the two can be compared provision by provision.",
    "Give the file the name of the original with the language: “en” for English, “de” for German. Policy.md, sections and annexes can be translated; “editto new translation BODY/POLICY LANGUAGE” prepares the files."
  ),
  "translation-unmatched": Explanation(
    "The translation explains the approved text in another language: a provision that the original lacks was approved by nobody, and its address would lead nowhere.",
    "Give the provision the number that it has in the original, or remove it. If the original was renumbered, renumber the translation too."
  ),
  "provision-untranslated": Explanation(
    "Whoever reads the translation does not know that a provision is missing, and may believe that the rule does not exist.",
    "Translate the provision in the file named, under the same number and in the same place."
  ),
  "translation-stale": Explanation(
    "The original was changed and the translation may still say what it said before. Until somebody rereads it, the page warns the reader.",
    "Reread the translation beside the original, correct it and confirm it: “editto confirm --translation en --policy BODY/POLICY”. The confirmation is written to “translations.lock” in the policy's folder."
  ),
]
