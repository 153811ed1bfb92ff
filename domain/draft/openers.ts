/** The opening words of one language. */
export interface Openers {
  preambular: readonly string[]
  operative: readonly string[]
  /** Adverbs that may stand in front. */
  before: readonly string[]
  /** Words that may follow and are still in italics. */
  after: readonly string[]
  /** Whether a word must end where the opener ends; not so in Chinese. */
  edge: boolean
  /** What an opener looks like that is not in the list. */
  shapes: { preambular?: RegExp; operative?: RegExp }
}

/** Splits at the bars that are not in brackets. */
const list = (text: string): string[] => text.match(/(?:\([^)]*\)|[^|])+/g) ?? []

const english: Openers = {
  preambular: list(
    'acknowledging|affirming|alarmed|anxious|appreciating|approving|aware|bearing in mind|believing|cognizant|commending|concerned|condemning|confident|conscious|considering|convinced|declaring|deploring|desiring|desirous|determined|dismayed|disturbed|emphasizing|encouraged|encouraging|endorsing|expressing|fulfilling|guided by|having adopted|having considered|having examined|having heard|having met|having received|having regard|having reviewed|having studied|highlighting|hoping|inspired by|inviting|keeping in mind|mindful|noting|observing|outraged|paying tribute|proclaiming|reaffirming|realizing|recalling|recognizing|regretting|reiterating|remaining|reminding|resolved|saddened|seeking|shocked|stressing|supporting|taking into account|taking into consideration|taking note|troubled|underlining|underscoring|urging|viewing|welcoming|wishing',
  ),
  operative: list(
    'acknowledges|adopts|affirms|agrees|appeals to|appeals|appoints|appreciates|approves|authorizes|calls for|calls on|calls upon|commends|concurs|condemns|confirms|congratulates|considers|decides|declares|demands|deplores|designates|directs|draws attention|emphasizes|encourages|endorses|establishes|expects|expresses|extends|highlights|hopes|instructs|invites|looks forward|notes|notices|pays tribute|proclaims|reaffirms|recalls|recognizes|recommends|regrets|reiterates|rejects|remains concerned|remains seized|reminds|renews|requests|resolves|solemnly|stresses|strengthens|supports|suspends|takes into account|takes note|thanks|transmits|trusts|underlines|underscores|undertakes|urges|welcomes|wishes',
  ),
  before: list(
    'also|further|strongly|deeply|gravely|seriously|profoundly|firmly|fully|once again|again|particularly|extremely|deeply and gravely|urgently|strictly|solemnly|warmly|greatly|reaffirmed and',
  ),
  after: list(
    'also|further|again|once again|once more|anew|strongly|deeply|in this regard|in this respect|in this context|in particular|(?:its|their) (?:deep |grave |serious |profound |sincere |strong |full |great |utmost )?(?:appreciation|concern|support|gratitude|regret|determination|conviction|hope|alarm|condolences|solidarity)|(?:deep |grave |serious |profound |great )?(?:concern|appreciation|alarm)|with (?:deep |grave |serious |profound |great |much |particular |utmost )?(?:appreciation|satisfaction|concern|regret|interest|alarm|gratitude|approval|dismay|disappointment|emphasis)|by (?:consensus)',
  ),
  edge: true,
  shapes: {
    preambular: /^(?:[A-Z][a-z]+ly |Also |Further |Being )?[A-Z]?[a-z]+ing(?:ly)?(?![\p{L}])/u,
    operative: /^(?:[A-Z][a-z]+ly |Also |Further )?[A-Z]?[a-z]{2,}(?<![sui])s(?![\p{L}'’])/u,
  },
}

const french: Openers = {
  preambular: list(
    "rappelant|réaffirmant|affirmant|ayant à l’esprit|ayant à l'esprit|ayant examiné|ayant présent à l’esprit|alarmée?|préoccupée?|considérant|consciente?|constatant|convaincue?|déplorant|condamnant|désireuse|désireux|encouragée?|estimant|exprimant|guidée? par|gardant à l’esprit|insistant|notant|prenant acte|prenant en considération|prenant en compte|prenant note|reconnaissant|regrettant|réitérant|résolue?|saluant|sachant|se déclarant|se félicitant|s’inspirant|soucieuse|soucieux|soulignant|tenant compte|animée? par|accueillant avec satisfaction",
  ),
  operative: list(
    'accueille avec satisfaction|adopte|affirme|appelle|approuve|attend avec intérêt|autorise|condamne|confirme|considère|constate|convient|décide|déclare|demande instamment|demande|déplore|désigne|encourage|engage instamment|engage|estime|exhorte|exige|exprime|fait sienne?s?|félicite|insiste|invite instamment|invite|lance un appel|note|prend acte|prend note|prie instamment|prie|proclame|rappelle|réaffirme|reconnaît|recommande|regrette|réitère|remercie|rend hommage|salue|se déclare|se félicite|se réjouit|souligne|souscrit',
  ),
  before: list('profondément|gravement|vivement|fermement|pleinement|de nouveau|en outre|également'),
  after: list(
    'également|en outre|de nouveau|vivement|fermement|énergiquement|profondément|avec (?:satisfaction|préoccupation|une vive préoccupation|inquiétude|regret|intérêt)|une fois de plus|instamment',
  ),
  edge: true,
  shapes: {
    preambular: /^(?:S[e’'] ?)?\p{Lu}?\p{Ll}+(?:ant|ante|ée?)(?!\p{L})/u,
    operative: /^(?:S[e’'] ?)?\p{Lu}\p{Ll}+e(?!\p{L})/u,
  },
}

const spanish: Openers = {
  preambular: list(
    'recordando|reafirmando|afirmando|acogiendo con beneplácito|acogiendo con satisfacción|alarmada|alentada|apreciando|condenando|consciente|considerando|convencida|decidida|deplorando|deseando|deseosa|destacando|encomiando|enterada|expresando|guiada por|guiándose|habiendo examinado|haciendo hincapié|haciendo notar|inspirada|lamentando|notando|observando|poniendo de relieve|preocupada|profundamente preocupada|reconociendo|reiterando|resuelta|subrayando|teniendo en cuenta|teniendo presente|tomando en consideración|tomando nota|celebrando|resaltando',
  ),
  operative: list(
    'acoge con beneplácito|acoge con satisfacción|acoge|afirma|alienta|aprueba|autoriza|celebra|condena|confirma|considera|decide|declara|deplora|destaca|elogia|encomia|exhorta|exige|expresa|felicita|hace hincapié|hace notar|hace suyas?|hace suyos?|hace un llamamiento|insta|invita|lamenta|observa|pide|pone de relieve|proclama|reafirma|recalca|recomienda|reconoce|recuerda|reitera|resuelve|rinde homenaje|señala|solicita|subraya|toma conocimiento|toma nota',
  ),
  before: list('profundamente|gravemente|firmemente|enérgicamente|también|además|plenamente'),
  after: list(
    'también|además|asimismo|nuevamente|una vez más|enérgicamente|encarecidamente|firmemente|con (?:aprecio|satisfacción|preocupación|profunda preocupación|reconocimiento|pesar|interés)',
  ),
  edge: true,
  shapes: {
    preambular: /^\p{Lu}?\p{Ll}+(?:ando|iendo|yendo|ada|ida)(?!\p{L})/u,
    operative: /^\p{Lu}\p{Ll}+(?:[ae])(?!\p{L})/u,
  },
}

const russian: Openers = {
  preambular: list(
    'будучи встревожена|будучи глубоко обеспокоена|будучи обеспокоена|будучи преисполнена решимости|будучи убеждена|будучи|вновь заявляя|вновь подтверждая|выражая|высоко оценивая|желая|заявляя|имея в виду|испытывая|ободренная|обращая внимание|осознавая|осуждая|отмечая|памятуя|подтверждая|подчеркивая|подчёркивая|полагая|признавая|приветствуя|принимая во внимание|принимая к сведению|рассмотрев|руководствуясь|с удовлетворением отмечая|сознавая|сожалея|ссылаясь|стремясь|считая|учитывая|напоминая',
  ),
  operative: list(
    'благодарит|вновь заявляет|вновь подтверждает|воздает должное|выражает|высоко оценивает|заявляет|одобряет|обращается с призывом|осуждает|отмечает|поддерживает|подтверждает|подчеркивает|подчёркивает|поощряет|постановляет|предлагает|призывает|признает|признаёт|приветствует|принимает к сведению|провозглашает|просит|рекомендует|решает|сожалеет|считает|требует|утверждает|напоминает|настоятельно призывает|настоятельно рекомендует|с удовлетворением отмечает|ссылается',
  ),
  before: list(
    'также|далее|решительно|глубоко|самым решительным образом|настоятельно|вновь|особо|с удовлетворением|с признательностью|с обеспокоенностью',
  ),
  after: list('также|далее|вновь|с удовлетворением|с обеспокоенностью|с признательностью|в этой связи'),
  edge: true,
  shapes: {
    preambular: /^\p{L}\p{Ll}+(?:ая|яя|уя|ясь|аясь|уясь|в|вшись)(?!\p{L})/u,
    operative: /^\p{L}\p{Ll}+(?:ет|ёт|ит|ется|ится)(?!\p{L})/u,
  },
}

const arabic: Openers = {
  preambular: list(
    'و?إذ يساورها بالغ القلق|و?إذ يساورها القلق|و?إذ يساورها|و?إذ تؤكد من جديد|و?إذ تضع في اعتبارها|و?إذ تأخذ في اعتبارها|و?إذ تأخذ في الحسبان|و?إذ تحيط علما|و?إذ تسلم|و?إذ ترحب|و?إذ تشير|و?إذ تشدد|و?إذ تدرك|و?إذ تلاحظ مع التقدير|و?إذ تلاحظ|و?إذ تعرب|و?إذ تسترشد|و?إذ تكرر|و?إذ تدين|و?إذ تؤكد|و?إذ تقر|و?إذ تعترف',
  ),
  operative: list(
    'تؤكد من جديد|تؤكد|تحث بقوة|تحث|تهيب|تطلب|تدعو|تقرر|تشدد|تدين بشدة|تدين|ترحب|توصي|تشجع|تحيط علما مع التقدير|تحيط علما|تعرب|تشير|تسلم|تلاحظ|تشيد|تناشد|تؤيد|تعيد تأكيد|تكرر|تعلن|تشجب|تقر|تثني|تسترعي الانتباه',
  ),
  before: [],
  after: list('أيضا|أيضًا|كذلك|مرة أخرى|مع التقدير|مع القلق|مع الارتياح|بقوة|بشدة'),
  edge: true,
  shapes: { preambular: /^و?إذ [\p{L}\p{M}]+/u, operative: /^ت[\p{L}\p{M}]+/u },
}

const chinese: Openers = {
  preambular: list(
    '回顾|重申|深为关切|深表关切|严重关切|关切|欢迎|确认|强调|铭记|注意到|遵循|考虑到|认识到|意识到|深信|念及|赞赏|痛惜|表示|审议了|决心|感到震惊|欣见|申明|着重指出|承认|牢记|谴责|遗憾|重新申明|赞赏地注意到|关切地注意到|满意地注意到',
  ),
  operative: list(
    '促请|敦促|强烈敦促|请|邀请|鼓励|决定|强调|谴责|强烈谴责|欢迎|建议|呼吁|吁请|重申|确认|注意到|表示|赞扬|核可|要求|宣布|申明|赞赏|支持|痛惜|回顾|提请注意|认可|通过|着重指出|欣见|感谢|承认|表彰|请求|赞赏地注意到|关切地注意到',
  ),
  before: [],
  after: [],
  edge: false,
  shapes: { preambular: /^\p{Script=Han}{2}/u, operative: /^\p{Script=Han}{2}/u },
}

/** By the first part of a BCP 47 tag: the six languages of the United Nations. */
export const OPENERS: Readonly<Record<string, Openers>> = {
  en: english,
  fr: french,
  es: spanish,
  ru: russian,
  ar: arabic,
  zh: { ...chinese, preambular: withAdverbs(chinese.preambular), operative: withAdverbs(chinese.operative) },
}

/** Chinese puts no blank after an adverb. */
function withAdverbs(openers: readonly string[]): string[] {
  return openers.map((one) => `(?:又|还|再次|进一步|并)?${one}`)
}
