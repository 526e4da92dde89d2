/// What a form may be to the grammar of norms; most forms are nothing to it, some are several things.
struct WordClass: OptionSet {
  let rawValue: UInt128

  // Verbs that carry a norm together with another word.
  static let essere = Self(0)
  static let restare = Self(1)
  static let potere = Self(2)
  static let dovere = Self(3)
  static let avere = Self(4)
  static let andare = Self(5)
  static let venire = Self(6)
  static let occorre = Self(7)
  static let spetta = Self(8)
  static let vige = Self(9)
  static let entails = Self(10)
  static let requires = Self(11)
  static let receives = Self(12)

  // Verbs that carry a norm by themselves.
  static let reserves = Self(13)
  static let abstains = Self(14)
  static let undertakes = Self(15)
  static let officeVerb = Self(16)
  static let tellingVerb = Self(17)
  static let conductVerb = Self(18)
  static let measureVerb = Self(19)
  static let forbids = Self(20)
  static let allows = Self(21)
  static let accepts = Self(22)
  static let provides = Self(23)

  // Verbs that carry none.
  static let otherFinite = Self(24)

  // Participles and adjectives after «è», «va», «viene».
  static let forbidden = Self(25)
  static let allowed = Self(26)
  static let required = Self(27)
  static let held = Self(28)
  static let measured = Self(29)
  static let suspended = Self(30)
  static let processed = Self(31)
  static let avoided = Self(32)
  static let excluded = Self(33)
  static let described = Self(34)
  static let said = Self(35)
  static let misread = Self(36)
  static let blamed = Self(37)

  // Infinitives after «può» and «deve».
  static let epistemic = Self(38)
  static let disclaimer = Self(39)
  static let construal = Self(40)
  static let measureInfinitive = Self(41)
  static let abstention = Self(42)
  static let notInfinitive = Self(43)

  // Nouns.
  static let office = Self(44)
  static let institution = Self(45)
  static let person = Self(46)
  static let foreign = Self(47)
  static let content = Self(48)
  static let ownText = Self(49)
  static let measureNoun = Self(50)
  static let consentNoun = Self(51)
  static let dutyNoun = Self(52)
  static let facultyNoun = Self(53)
  static let act = Self(54)

  // Words of the grammar.
  static let article = Self(55)
  static let preposition = Self(56)
  static let toWhom = Self(57)
  static let ofWhat = Self(58)
  static let clitic = Self(59)
  static let adverb = Self(60)
  static let coordinator = Self(61)
  static let opener = Self(62)
  static let nobody = Self(63)
  static let declares = Self(64)
  static let notVerb = Self(65)
  static let customary = Self(66)

  /// The forms that are finite verbs wherever they stand.
  static let finite: Self = [
    .essere, .restare, .potere, .dovere, .avere, .andare, .venire, .occorre, .spetta, .vige, .entails, .requires, .receives,
    .reserves, .abstains, .undertakes, .officeVerb, .tellingVerb, .conductVerb, .measureVerb, .forbids, .allows, .accepts,
    .provides, .otherFinite,
  ]

  init(rawValue: UInt128) { self.rawValue = rawValue }
  private init(_ bit: Int) { rawValue = 1 << UInt128(bit) }
}
