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
  static let finds = Self(13)

  // Verbs that carry a norm by themselves.
  static let reserves = Self(14)
  static let abstains = Self(15)
  static let undertakes = Self(16)
  static let officeVerb = Self(17)
  static let tellingVerb = Self(18)
  static let conductVerb = Self(19)
  static let measureVerb = Self(20)
  static let forbids = Self(21)
  static let allows = Self(22)
  static let accepts = Self(23)
  static let provides = Self(24)

  // Verbs that carry none.
  static let otherFinite = Self(25)

  // Participles and adjectives after «è», «va», «viene».
  static let forbidden = Self(26)
  static let allowed = Self(27)
  static let required = Self(28)
  static let held = Self(29)
  static let measured = Self(30)
  static let suspended = Self(31)
  static let processed = Self(32)
  static let avoided = Self(33)
  static let excluded = Self(34)
  static let described = Self(35)
  static let said = Self(36)
  static let misread = Self(37)
  static let blamed = Self(38)

  // Infinitives after «può» and «deve».
  static let epistemic = Self(39)
  static let disclaimer = Self(40)
  static let construal = Self(41)
  static let measureInfinitive = Self(42)
  static let abstention = Self(43)
  static let notInfinitive = Self(44)

  // Nouns.
  static let office = Self(45)
  static let institution = Self(46)
  static let person = Self(47)
  static let foreign = Self(48)
  static let content = Self(49)
  static let ownText = Self(50)
  static let measureNoun = Self(51)
  static let consentNoun = Self(52)
  static let dutyNoun = Self(53)
  static let facultyNoun = Self(54)
  static let welcome = Self(55)
  static let act = Self(56)

  // Words of the grammar.
  static let article = Self(57)
  static let preposition = Self(58)
  static let toWhom = Self(59)
  static let ofWhat = Self(60)
  static let clitic = Self(61)
  static let adverb = Self(62)
  static let coordinator = Self(63)
  static let opener = Self(64)
  static let notAgent = Self(65)
  static let nobody = Self(66)
  static let declares = Self(67)
  static let notVerb = Self(68)
  static let customary = Self(69)

  /// The forms that are finite verbs wherever they stand.
  static let finite: Self = [
    .essere, .restare, .potere, .dovere, .avere, .andare, .venire, .occorre, .spetta, .vige, .entails, .requires, .receives,
    .finds,
    .reserves, .abstains, .undertakes, .officeVerb, .tellingVerb, .conductVerb, .measureVerb, .forbids, .allows, .accepts,
    .provides, .otherFinite,
  ]

  init(rawValue: UInt128) { self.rawValue = rawValue }
  private init(_ bit: Int) { rawValue = 1 << UInt128(bit) }
}
