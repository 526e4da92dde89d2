/// What a form may be to the grammar of norms; most forms are nothing to it, some are several things.
struct WordClass: OptionSet {
  let rawValue: UInt64

  // Verbs that carry a norm together with another word.
  static let essere = Self(1)
  static let restare = Self(2)
  static let potere = Self(3)
  static let dovere = Self(4)
  static let avere = Self(5)
  static let andare = Self(6)
  static let venire = Self(7)
  static let occorre = Self(8)
  static let spetta = Self(9)
  static let vige = Self(10)
  static let entails = Self(11)
  static let requires = Self(12)

  // Verbs that carry a norm by themselves.
  static let reserves = Self(13)
  static let abstains = Self(14)
  static let undertakes = Self(15)
  static let officeVerb = Self(16)
  static let conductVerb = Self(17)
  static let measureVerb = Self(18)
  static let forbids = Self(19)
  static let allows = Self(20)
  static let accepts = Self(21)
  static let provides = Self(22)

  // Participles and adjectives after «è», «va», «viene».
  static let forbidden = Self(23)
  static let allowed = Self(24)
  static let required = Self(25)
  static let held = Self(26)
  static let measured = Self(27)
  static let suspended = Self(28)
  static let processed = Self(29)
  static let avoided = Self(30)
  static let described = Self(31)
  static let said = Self(32)

  // Infinitives after «può» and «deve».
  static let epistemic = Self(33)
  static let disclaimer = Self(34)
  static let construal = Self(35)
  static let measureInfinitive = Self(36)
  static let abstention = Self(37)

  // Nouns.
  static let office = Self(38)
  static let person = Self(39)
  static let foreign = Self(40)
  static let content = Self(41)
  static let measureNoun = Self(42)
  static let consentNoun = Self(43)
  static let dutyNoun = Self(44)
  static let facultyNoun = Self(45)
  static let act = Self(46)

  // Words of the grammar.
  static let article = Self(47)
  static let preposition = Self(48)
  static let toWhom = Self(49)
  static let ofWhat = Self(50)
  static let clitic = Self(51)
  static let adverb = Self(52)
  static let coordinator = Self(53)
  static let opener = Self(54)
  static let otherFinite = Self(55)
  static let nobody = Self(56)
  static let declares = Self(57)
  static let notVerb = Self(58)
  static let customary = Self(59)
  static let tellingVerb = Self(60)
  static let excluded = Self(61)
  static let misread = Self(62)
  static let blamed = Self(63)
  static let institution = Self(0)
  static let ownText = Self(46)

  /// The forms that are finite verbs wherever they stand.
  static let finite: Self = [
    .essere, .restare, .potere, .dovere, .avere, .andare, .venire, .occorre, .spetta, .vige, .entails, .requires, .reserves,
    .abstains, .undertakes, .officeVerb, .conductVerb, .measureVerb, .forbids, .allows, .accepts, .provides, .otherFinite,
  ]

  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(_ bit: UInt64) { rawValue = 1 << bit }
}
