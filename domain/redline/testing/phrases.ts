/** Invented phrases from which tests and the bench write drafts. Formulaic on purpose: paragraphs are much alike. */
export interface Phrases {
  language: string
  organ: string
  preambularOpenings: string[]
  operativeOpenings: string[]
  actors: string[]
  actions: string[]
  matters: string[]
  tails: string[]
  words: string[]
  /** Put between words; empty where the script has none. */
  blank: string
  comma: string
  semicolon: string
  stop: string
  and: string
}

const split = (text: string) => text.split('|')

const english: Phrases = {
  language: 'en',
  organ: 'The General Assembly,',
  preambularOpenings: split(
    'Recalling|Recalling also|Reaffirming|Deeply concerned|Noting with appreciation|Welcoming|Recognizing|Bearing in mind|Emphasizing|Stressing|Guided by|Mindful',
  ),
  operativeOpenings: split(
    'Urges|Calls upon|Strongly urges|Requests|Also requests|Invites|Encourages|Decides|Stresses|Condemns|Welcomes|Recommends',
  ),
  actors: split(
    'all States|the Secretary-General|Member States|the specialized agencies|regional organizations|civil society|the Economic and Social Council|relevant stakeholders|national human rights institutions|the Human Rights Council',
  ),
  actions: split(
    'to take all necessary measures to ensure|to continue to strengthen efforts to promote|to respect, protect and fulfil|to adopt and implement legislation on|to refrain from any act that undermines|to submit a comprehensive report on|to allocate adequate resources for|to cooperate fully in the protection of|to prevent and put an end to violations of|to raise awareness in all sectors of',
  ),
  matters: split(
    'the right to peaceful assembly|the safety of journalists|the work of defenders of the land|the participation of women and girls|access to safe drinking water|the independence of the judiciary|the rights of persons with disabilities|freedom of expression online and offline|the prevention of arbitrary detention|adequate housing and social protection|the protection of cultural heritage|the management of chemicals and waste',
  ),
  tails: split(
    'in accordance with international law|taking into account national circumstances|within existing resources|at its seventy-second session|without discrimination of any kind|including through technical assistance|as a matter of priority|in close consultation with all partners',
  ),
  words: split(
    'early|binding|regional|rural|budget|fisheries|ocean|harvest|vaccine|teacher|archive|border|satellite|inspection|harbour|glacier|customs|literacy|pension|seed|mediation|ceasefire|convoy|census|broadband|wetland|refinery|orphan|veteran|ledger|tariff|quarry|monsoon|pasture|locust|antenna|turbine|court|registry|witness|amnesty|curfew|passport|hospital|midwife|clinic|railway|bridge|canal|desert|forest|island|lagoon|market|museum|nursery|orchard|pipeline|quota|reactor|shelter|tribunal|university|village|workshop|youth|zone',
  ),
  blank: ' ',
  comma: ',',
  semicolon: ';',
  stop: '.',
  and: 'and',
}

const french: Phrases = {
  ...english,
  language: 'fr',
  organ: 'L’Assemblée générale,',
  preambularOpenings: split(
    'Rappelant|Réaffirmant|Profondément préoccupée|Se félicitant|Consciente|Soulignant|Prenant note|Guidée par',
  ),
  operativeOpenings: split('Prie|Demande|Engage|Invite|Décide|Souligne|Condamne|Se félicite|Recommande|Exhorte'),
  actors: split(
    'tous les États|le Secrétaire général|les États Membres|les institutions spécialisées|la société civile',
  ),
  actions: split(
    'à prendre toutes les mesures nécessaires pour assurer|à continuer de renforcer l’action menée pour|à respecter et à protéger|à adopter des lois relatives à|à s’abstenir de tout acte contraire à',
  ),
  matters: split(
    'le droit de réunion pacifique|la sécurité des journalistes|l’indépendance de la magistrature|l’accès à l’eau potable|la liberté d’expression',
  ),
  tails: split(
    'conformément au droit international|dans la limite des ressources existantes|à sa soixante-douzième session|sans discrimination',
  ),
  words: split(
    'précoce|régional|budget|pêche|océan|récolte|vaccin|enseignant|frontière|glacier|douane|retraite|médiation|recensement|raffinerie|tribunal|marché|musée|hôpital|désert|forêt|île|école|pont|canal',
  ),
  and: 'et',
}

const spanish: Phrases = {
  ...english,
  language: 'es',
  organ: 'La Asamblea General,',
  preambularOpenings: split(
    'Recordando|Reafirmando|Profundamente preocupada|Acogiendo con beneplácito|Consciente|Subrayando|Tomando nota|Guiada por',
  ),
  operativeOpenings: split(
    'Insta|Exhorta|Solicita|Alienta|Decide|Subraya|Condena|Acoge con beneplácito|Recomienda|Invita',
  ),
  actors: split('a todos los Estados|al Secretario General|a los Estados Miembros|a los organismos especializados'),
  actions: split(
    'a que adopten todas las medidas necesarias para garantizar|a que sigan intensificando los esfuerzos por promover|a que respeten y protejan|a que aprueben leyes sobre',
  ),
  matters: split(
    'el derecho de reunión pacífica|la seguridad de los periodistas|la independencia del poder judicial|el acceso al agua potable|la libertad de expresión',
  ),
  tails: split(
    'de conformidad con el derecho internacional|dentro de los límites de los recursos existentes|sin discriminación',
  ),
  words: split(
    'temprano|regional|presupuesto|pesca|océano|cosecha|vacuna|maestro|frontera|glaciar|aduana|pensión|mediación|censo|refinería|tribunal|mercado|museo|hospital|desierto|bosque|isla|niñez|puente|canal',
  ),
  and: 'y',
}

const russian: Phrases = {
  ...english,
  language: 'ru',
  organ: 'Генеральная Ассамблея,',
  preambularOpenings: split(
    'ссылаясь|подтверждая|будучи глубоко обеспокоена|приветствуя|признавая|подчеркивая|принимая во внимание|отмечая',
  ),
  operativeOpenings: split(
    'призывает|настоятельно призывает|просит|предлагает|постановляет|подчеркивает|осуждает|приветствует',
  ),
  actors: split('все государства|Генерального секретаря|государства-члены|специализированные учреждения'),
  actions: split(
    'принять все необходимые меры для обеспечения|продолжать активизировать усилия по поощрению|уважать и защищать|принять законы о защите',
  ),
  matters: split(
    'права на мирные собрания|безопасности журналистов|независимости судебной власти|доступа к питьевой воде|свободы выражения мнений',
  ),
  tails: split('в соответствии с международным правом|в рамках имеющихся ресурсов|без какой-либо дискриминации'),
  words: split(
    'ранний|региональный|бюджет|рыболовство|океан|урожай|вакцина|учитель|граница|ледник|таможня|пенсия|перепись|завод|рынок|музей|больница|пустыня|лес|остров|школа|мост|канал|суд|архив',
  ),
  and: 'и',
}

const arabic: Phrases = {
  ...english,
  language: 'ar',
  organ: 'إن الجمعية العامة،',
  preambularOpenings: split(
    'إذ تشير|وإذ تؤكد من جديد|وإذ يساورها بالغ القلق|وإذ ترحب|وإذ تدرك|وإذ تشدد|وإذ تضع في اعتبارها',
  ),
  operativeOpenings: split('تحث|تهيب|تطلب|تدعو|تقرر|تشدد|تدين|ترحب|توصي|تشجع'),
  actors: split('جميع الدول|الأمين العام|الدول الأعضاء|الوكالات المتخصصة|المجتمع المدني'),
  actions: split(
    'على اتخاذ جميع التدابير اللازمة لضمان|على مواصلة تعزيز الجهود الرامية إلى|على احترام وحماية|على اعتماد تشريعات بشأن',
  ),
  matters: split('الحق في التجمع السلمي|سلامة الصحفيين|استقلال القضاء|الحصول على مياه الشرب|حرية التعبير'),
  tails: split('وفقا للقانون الدولي|في حدود الموارد المتاحة|دون أي تمييز|في دورتها الثانية والسبعين'),
  words: split(
    'مبكر|إقليمي|ميزانية|مصائد|محيط|حصاد|لقاح|معلم|حدود|جليد|جمارك|معاش|وساطة|تعداد|مصفاة|محكمة|سوق|متحف|مستشفى|صحراء|غابة|جزيرة|مدرسة|جسر|قناة',
  ),
  comma: '،',
  semicolon: '؛',
  stop: '.',
  and: 'و',
}

const chinese: Phrases = {
  ...english,
  language: 'zh',
  organ: '大会，',
  preambularOpenings: split('回顾|重申|深为关切|欢迎|确认|强调|铭记|注意到|遵循'),
  operativeOpenings: split('促请|敦促|请|邀请|鼓励|决定|强调|谴责|欢迎|建议'),
  actors: split('所有国家|秘书长|会员国|各专门机构|民间社会|区域组织'),
  actions: split('采取一切必要措施确保|继续加强努力促进|尊重和保护|通过和执行立法保障|不采取任何损害'),
  matters: split('和平集会权|记者的安全|司法机构的独立|获得安全饮用水|言论自由|残疾人的权利'),
  tails: split('符合国际法|在现有资源范围内|不受任何歧视|作为优先事项'),
  words: split(
    '早期|区域|预算|渔业|海洋|收成|疫苗|教师|边界|冰川|海关|养老金|调解|普查|炼油厂|法庭|市场|博物馆|医院|沙漠|森林|岛屿|学校|桥梁|运河',
  ),
  blank: '',
  comma: '，',
  semicolon: '；',
  stop: '。',
  and: '和',
}

/** The six languages of the United Nations. */
export const PHRASES: readonly Phrases[] = [english, french, spanish, russian, arabic, chinese]
