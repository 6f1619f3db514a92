import type { ClientLanguage } from './casework.ts';

/**
 * What a printed goal agreement says besides the goals themselves, in plain words and in the client's language. Dates are printed
 * in figures. Whoever changes one language changes all; translations are to be read by a native speaker before they are used.
 */
export interface GoalAgreementPhrases {
  readonly direction: 'ltr' | 'rtl';
  /** What the language calls itself. */
  readonly name: string;
  readonly title: string;
  readonly intro: string;
  readonly agreedOn: string;
  readonly goal: string;
  readonly wantToReach: string;
  readonly steps: string;
  readonly until: string;
  readonly voluntary: string;
  readonly help: string;
  readonly signatureClient: string;
  readonly signatureCaseManager: string;
  readonly placeAndDay: string;
}

export const goalAgreementPhrases: Readonly<Record<ClientLanguage, GoalAgreementPhrases>> = {
  de: {
    direction: 'ltr',
    name: 'Deutsch',
    title: 'Meine Ziele',
    intro: 'Das haben wir zusammen besprochen. Jede Seite bekommt ein Blatt.',
    agreedOn: 'Besprochen am',
    goal: 'Ziel',
    wantToReach: 'Ich möchte erreichen:',
    steps: 'Das sind meine Schritte:',
    until: 'bis',
    voluntary: 'Ich mache das freiwillig. Ich kann die Ziele jederzeit mit meinem Case Management ändern.',
    help: 'Mein Case Management hilft mir dabei.',
    signatureClient: 'Meine Unterschrift',
    signatureCaseManager: 'Unterschrift Case Management',
    placeAndDay: 'Ort und Tag',
  },
  en: {
    direction: 'ltr',
    name: 'English',
    title: 'My goals',
    intro: 'We have talked about this together. Each side gets one sheet.',
    agreedOn: 'Discussed on',
    goal: 'Goal',
    wantToReach: 'I want to reach:',
    steps: 'These are my steps:',
    until: 'by',
    voluntary: 'I do this of my own free will. I can change the goals with my case manager at any time.',
    help: 'My case manager helps me with this.',
    signatureClient: 'My signature',
    signatureCaseManager: 'Signature of the case manager',
    placeAndDay: 'Place and day',
  },
  ar: {
    direction: 'rtl',
    name: 'العربية',
    title: 'أهدافي',
    intro: 'لقد تحدثنا عن هذا معًا. يحصل كل طرف على نسخة.',
    agreedOn: 'تاريخ الحديث',
    goal: 'الهدف',
    wantToReach: 'أريد أن أصل إلى:',
    steps: 'هذه هي خطواتي:',
    until: 'حتى',
    voluntary: 'أقوم بذلك بإرادتي. يمكنني تغيير الأهداف مع المرشد أو المرشدة في أي وقت.',
    help: 'يساعدني المرشد أو المرشدة في ذلك.',
    signatureClient: 'توقيعي',
    signatureCaseManager: 'توقيع المرشد أو المرشدة',
    placeAndDay: 'المكان والتاريخ',
  },
  fa: {
    direction: 'rtl',
    name: 'فارسی / دری',
    title: 'هدف‌های من',
    intro: 'ما با هم دربارهٔ این صحبت کرده‌ایم. هر طرف یک برگه می‌گیرد.',
    agreedOn: 'تاریخ گفت‌وگو',
    goal: 'هدف',
    wantToReach: 'می‌خواهم به این برسم:',
    steps: 'قدم‌های من این‌ها هستند:',
    until: 'تا',
    voluntary:
      'من این کار را داوطلبانه انجام می‌دهم. هر وقت بخواهم می‌توانم هدف‌ها را با مشاور خود تغییر دهم.',
    help: 'مشاور من در این کار به من کمک می‌کند.',
    signatureClient: 'امضای من',
    signatureCaseManager: 'امضای مشاور',
    placeAndDay: 'محل و تاریخ',
  },
  tr: {
    direction: 'ltr',
    name: 'Türkçe',
    title: 'Hedeflerim',
    intro: 'Bunu birlikte konuştuk. Her taraf bir nüsha alır.',
    agreedOn: 'Görüşme tarihi',
    goal: 'Hedef',
    wantToReach: 'Ulaşmak istediğim hedef:',
    steps: 'Adımlarım şunlar:',
    until: 'son tarih:',
    voluntary:
      'Bunu kendi isteğimle yapıyorum. Hedefleri danışmanımla birlikte istediğim zaman değiştirebilirim.',
    help: 'Danışmanım bu konuda bana yardım eder.',
    signatureClient: 'İmzam',
    signatureCaseManager: 'Danışmanın imzası',
    placeAndDay: 'Yer ve tarih',
  },
  uk: {
    direction: 'ltr',
    name: 'Українська',
    title: 'Мої цілі',
    intro: 'Ми обговорили це разом. Кожна сторона отримує один примірник.',
    agreedOn: 'Обговорено',
    goal: 'Ціль',
    wantToReach: 'Я хочу досягти:',
    steps: 'Мої кроки:',
    until: 'до',
    voluntary: 'Я роблю це добровільно. Я можу будь-коли змінити цілі разом зі своїм консультантом.',
    help: 'Мій консультант допомагає мені в цьому.',
    signatureClient: 'Мій підпис',
    signatureCaseManager: 'Підпис консультанта',
    placeAndDay: 'Місце і дата',
  },
  fr: {
    direction: 'ltr',
    name: 'Français',
    title: 'Mes objectifs',
    intro: 'Nous en avons parlé ensemble. Chacun reçoit une feuille.',
    agreedOn: 'Discuté le',
    goal: 'Objectif',
    wantToReach: 'Je veux atteindre :',
    steps: 'Voici mes étapes :',
    until: 'avant le',
    voluntary:
      'Je le fais volontairement. Je peux changer les objectifs à tout moment avec la personne qui m’accompagne.',
    help: 'La personne qui m’accompagne m’aide.',
    signatureClient: 'Ma signature',
    signatureCaseManager: 'Signature de la personne qui accompagne',
    placeAndDay: 'Lieu et date',
  },
};
