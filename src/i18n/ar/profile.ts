/** Messages of `treaty-profile`, in Arabic; see `../en.ts` for the rules. */
export const profile: typeof import('../en/profile.js').profile = {
  // Headings and results
  heading: (p) => `${p.state}: الصكوك التي كانت الدولة طرفا فيها في ${p.date}`,
  headingNone: (p) => `الصكوك التي كانت دولةٌ طرفا فيها في ${p.date}`,
  resultNone: 'اختر دولة',
  result: (p) => `طرف في ${p.partyText} من أصل ${p.toldText}`,
  resultUnknown: (p) => `طرف في ${p.partyText} من أصل ${p.toldText} مما يمكن بيانه؛ وغير المعروف: ${p.unknownText}`,
  resultNothing: 'لا يمكن للجداول المتاحة أن تبين ذلك في هذا التاريخ',
  resultNotCounted: 'لم تكن دولة عضوا بعدُ في هذا التاريخ، ولم يُسجَّل لها أي إجراء خاص بها',
  resultNotAdopted: 'لم يكن أي من هذه الصكوك قد اعتُمد حتى هذا التاريخ',

  // The card
  chooseState: 'الدولة',
  choose: 'اختر دولة…',
  notMembers: 'ليست أعضاء في الأمم المتحدة',
  facts: {
    formal: 'الاسم الرسمي',
    member: 'دولة عضو منذ',
    notMember: 'العضوية',
    region: 'المنطقة',
    subregion: 'المنطقة الفرعية',
    groups: 'المجموعات',
  },
  observer: 'دولة مراقبة، غير عضو',
  nonmember: 'ليست دولة عضوا',

  // Subjects and their sums
  subjects: {
    aviation: 'الطيران المدني',
    maritime: 'الملاحة البحرية',
    nuclear: 'المواد النووية',
    explosives: 'المتفجرات',
    persons: 'حماية الأشخاص',
    financing: 'التمويل',
    drugs: 'المخدرات',
    'organized-crime': 'الجريمة المنظمة',
    corruption: 'الفساد',
    own: 'مقدَّم من الناشر',
  },
  sum: (p) => `${p.partyText} من أصل ${p.toldText}`,
  sumUnknown: (p) => `${p.partyText} من أصل ${p.toldText}، وغير المعروف: ${p.unknownText}`,
  sumNothing: 'غير معروف',
  sumNone: 'لا شيء بعد',

  // Marks of the checklist
  marks: {
    party: 'طرف',
    signatory: 'موقِّع فقط',
    withdrawn: 'انسحب',
    none: 'ليس طرفا',
    unknown: 'غير معروف',
    'not-adopted': 'لم يُعتمد بعد',
    'not-a-state': 'لا يُحسب بعد',
  },
  markMeaning: {
    'not-adopted': 'اعتُمد بعد هذا التاريخ: فلم يكن الانضمام إليه ممكنا بعد',
  },
  inForceHere: (p) => `نافذ بالنسبة لها منذ ${p.date}`,
  inForce: (p) => `الصك نافذ منذ ${p.date}`,
  notInForce: 'الصك غير نافذ في هذا التاريخ',
  adopted: (p) => `تاريخ الاعتماد: ${p.date}`,
  tableEnds: (p) => `في ${p.date}، حيث ينتهي جدوله`,
  why: {
    'no-table': 'لا توجد في البيانات المتاحة قائمة بأطرافه',
    undated: 'لا يرد في قائمة أطرافه تاريخ لهذه الدولة',
  },
  noSignatures: 'لا ترد التوقيعات في جدوله',

  // What remains
  remains: (p) => `ما بقي من الصكوك: ${p.nText}`,
  remainsNothing: 'لم يبق شيء مما يمكن بيانه',
  remainsSigned: (p) => `${p.instrument}، التوقيع في ${p.date}`,
  remainsUnknown: (p) => `لا يمكن بيانه: ${p.instruments}.`,

  listOf: (p) => `${p.heading}. ${p.result}.`,
  hint: 'تنقل مفاتيح الأسهم من صك إلى صك، وينقل Home و End إلى الأول والأخير، ويفتح Enter السجل وروابطه، ويغلقه Esc ويخرج.',

  // Caption
  captionEnds: 'حيثما ينتهي جدول قبل هذا التاريخ يُذكر ذلك في سطره.',
  captionChecklist:
    'المربع الفارغ خطوة باقية: توقيع أو موافقة على الالتزام. و«ليس طرفا» يعني أنه لا يوجد أي إجراء في الجدول المتاح.',

  // Faults
  errorState: (p) => `«${p.value}» في «state» ليست دولة معروفة. اكتب اسمها بالإنكليزية أو رمزها، مثلا KEN.`,
  errorStateNear: (p) => `«${p.value}» في «state» ليست دولة معروفة. الأقرب: ${p.nearest}.`,
};
