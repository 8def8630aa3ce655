/** Messages of figures without scripts and of share pages, in Arabic; see `../en.ts` for the rules. */
export const snippet: typeof import('../en/snippet.js').snippet = {
  live: 'النسخة التفاعلية',
  languages: 'اللغات',
  instruments: 'الصكوك',
  states: 'الدول',
  pages: 'الصفحات',
  acts: 'جميع الإجراءات المسجلة ومصادرها',
  noActs: 'لا تتضمن الجداول المتاحة أي إجراء.',
};
