/** De vaste pagina's: toegankelijkheid, privacy, contact en gebruiksvoorwaarden. */

/** Een alinea, of een lijst. */
export type StaticBlock = string | readonly string[];
export interface StaticSection {
  readonly title: string;
  readonly blocks: readonly StaticBlock[];
}
/** Wie deze site beheert, uit de instellingen. */
export interface Operator {
  readonly name: string;
  readonly email: string;
  readonly privacyEmail: string;
  /** Een mailadres of een webadres. */
  readonly security: string;
}

export const staticPages = {
  changed: (date: string) => `Laatst gewijzigd op ${date}.`,
  facts: {
    operator: 'Beheerder',
    email: 'E-mail',
    privacyEmail: 'Vragen over persoonsgegevens',
    security: 'Kwetsbaarheid melden',
  },
  accessibility: {
    title: 'Toegankelijkheid',
    intro:
      'Iedereen moet Defport kunnen gebruiken, ook met een schermlezer, een toetsenbord of een klein scherm.',
    sections: (operator: Operator): StaticSection[] => [
      {
        title: 'Waar wij op bouwen',
        blocks: [
          'Wij richten ons op WCAG 2.2, niveau A en AA. Dat is meer dan de Europese norm EN 301 549 vraagt, waaraan websites van de overheid moeten voldoen.',
        ],
      },
      {
        title: 'Hoe ver wij zijn',
        blocks: [
          'Wij hebben de site zelf getoetst. Een onafhankelijk onderzoek is nog niet gedaan. Daarom staat hier nog geen nalevingsstatus uit het landelijke register.',
          'Wat wij zelf toetsen:',
          [
            'kleurcontrast, namen en rollen van alle onderdelen, automatisch bij elke wijziging;',
            'de belangrijkste pagina’s in een echte browser, met een automatische controle op fouten;',
            'bediening met alleen het toetsenbord, zonder JavaScript en op een scherm van 390 pixels breed.',
          ],
          'Een automatische controle vindt niet alles. Pagina’s zijn nog niet beproefd door mensen die dagelijks een hulpmiddel gebruiken.',
        ],
      },
      {
        title: 'Wat nog niet toegankelijk hoeft te zijn',
        blocks: [
          'Bestanden en teksten die deelnemers zelf plaatsen, maken wij niet na. Kunt u zo’n bestand niet lezen, vraag de plaatser of ons dan om een andere vorm.',
        ],
      },
      {
        title: 'Werkt iets niet voor u?',
        blocks: [
          `Mail ${operator.email}. Schrijf op welke pagina het was, wat u wilde doen en welk hulpmiddel u gebruikt. U krijgt binnen vijf werkdagen antwoord. Lukt een oplossing niet snel, dan helpen wij u op een andere manier.`,
          'Bent u niet tevreden over het antwoord, dan kunt u een klacht indienen bij de beheerder en daarna bij de Nationale ombudsman.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Privacy',
    intro:
      'Defport bewaart weinig over u, en alleen waarvoor het nodig is. Hier staat wat, waarom en hoe lang.',
    sections: (operator: Operator, hasModel: boolean): StaticSection[] => [
      {
        title: 'Wie verantwoordelijk is',
        blocks: [
          `${operator.name} is verantwoordelijk voor uw gegevens. Vragen, en verzoeken over uw rechten: ${operator.privacyEmail}. Daar bereikt u ook de functionaris gegevensbescherming.`,
        ],
      },
      {
        title: 'Uw account',
        blocks: [
          'Om u te herkennen en te mailen bewaren wij uw naam, e-mailadres en taal, uw wachtwoord als hash (niet terug te lezen), en als u die aanzet uw tweede stap, versleuteld. Grondslag: de overeenkomst met u. Wij bewaren dit tot u uw account wist.',
          'Van elke sessie bewaren wij begin, laatste gebruik en soort apparaat, zodat u vreemd gebruik ziet. Een sessie eindigt na twaalf uur zonder gebruik en is een week later weg.',
        ],
      },
      {
        title: 'Uw organisatie en wat u plaatst',
        blocks: [
          'Wat u voor een organisatie invult hoort bij die organisatie. Namen en nummers van contactpersonen ziet alleen wie daar een vast recht op heeft: de organisatie zelf, Defensie, en brokers en programmamanagers die organisaties verifiëren. Elke keer dat iemand anders ze bekijkt, leggen wij vast. Grondslag: de overeenkomst en ons gerechtvaardigd belang om vraag en aanbod bij elkaar te brengen.',
          'Een contactpersoon kan zelf vragen om verwijderd te worden.',
        ],
      },
      {
        title: 'Wat u zoekt',
        blocks: [
          'Wij tellen zoekopdrachten en bewaren 90 dagen de woorden waarmee niets te vinden was, zonder wie ze zocht. Wat een mail- of webadres of een lang nummer bevat, bewaren wij niet.',
          ...(hasModel
            ? [
                `Om te zoeken en te matchen op wat woorden betekenen, gaan wat u in het zoekveld typt en het begin van plaatsingen die anderen kunnen vinden naar een taalmodel dat de beheerder koos. Wie er zoekt, gaat niet mee. Welk model dat is en wie het draait, vraagt u via ${operator.privacyEmail}.`,
              ]
            : []),
        ],
      },
      {
        title: 'Geschiedenis en beveiliging',
        blocks: [
          'Wij leggen vast wie wat wanneer wijzigde of las, en bij inloggen ook het IP-adres en het soort apparaat. Zo kunnen wij misbruik vinden en besluiten verantwoorden. Wat daarin over u persoonlijk gaat, staat apart en wordt gewist als u uw account wist; dát er iets gebeurde blijft staan.',
          'Tellers tegen te veel pogingen gebruiken een onherkenbaar gemaakt adres en verdwijnen vanzelf. In de logboeken van de server staan geen namen, adressen of invoer.',
        ],
      },
      {
        title: 'Hoe lang',
        blocks: [
          [
            'verzonden mails: 90 dagen dat er een mail was; de inhoud wissen wij na verzending;',
            'meldingen op de site: een jaar;',
            'links om te bevestigen of een wachtwoord te kiezen: een uur tot drie dagen geldig, een week later weg;',
            'een formulier dat u verstuurde toen uw sessie net verlopen was: 30 minuten, versleuteld;',
            'verwijderde bestanden: 30 dagen, daarna gewist;',
            'plaatsingen: na twaalf maanden zonder verlenging verlopen; u kunt ze archiveren.',
          ],
        ],
      },
      {
        title: 'Cookies',
        blocks: [
          'Defport volgt u niet en zet geen cookies van anderen. Er zijn alleen cookies die nodig zijn:',
          [
            'een cookie voor uw sessie, als u inlogt; weg als u uitlogt, en zonder waarde als u twaalf uur niets doet;',
            'een cookie voor de weergave (licht of donker), als u die kiest; een jaar;',
            'een cookie bij een formulier dat wij voor u bewaren; 30 minuten.',
          ],
        ],
      },
      {
        title: 'Wie het nog meer ziet',
        blocks: [
          'Wij verkopen niets en delen niets met adverteerders. Leveranciers die de servers en de mail verzorgen, werken in opdracht van de beheerder en binnen de Europese Economische Ruimte.',
          ...(hasModel ? ['Wat naar het taalmodel gaat, staat onder ‘Wat u zoekt’.'] : []),
        ],
      },
      {
        title: 'Uw rechten',
        blocks: [
          'Onder «Mijn account» haalt u al uw gegevens op in een bestand, verbetert u ze, of wist u uw account. U kunt ook bezwaar maken of om beperking vragen. Bent u het niet eens met ons antwoord, dan kunt u naar de Autoriteit Persoonsgegevens.',
        ],
      },
    ],
  },
  contact: {
    title: 'Contact',
    intro: 'Een vraag over Defport, een fout op de site, of iets wat hier niet hoort te staan?',
    sections: (operator: Operator): StaticSection[] => [
      {
        title: 'Vragen en fouten',
        blocks: [
          `Mail ${operator.email}. Staat er op een foutpagina een kenmerk, stuur dat dan mee. U krijgt binnen vijf werkdagen antwoord.`,
        ],
      },
      {
        title: 'Iets gerubriceerds gezien?',
        blocks: [
          'Op Defport hoort niets gerubriceerds en geen technische gegevens waarvoor een exportvergunning nodig is. Ziet u dat toch, mail dan meteen alleen het adres van de pagina. Kopieer de tekst niet en stuur haar niet door.',
        ],
      },
      {
        title: 'Een kwetsbaarheid melden',
        blocks: [
          `Vond u een zwakke plek in de beveiliging, meld die dan bij ${operator.security}. Dan maken wij deze afspraken met u:`,
          [
            'u gaat niet verder dan nodig is om de zwakke plek te tonen, en verandert of verwijdert geen gegevens;',
            'u deelt de zwakke plek met niemand tot zij verholpen is;',
            'wij antwoorden binnen drie werkdagen, houden u op de hoogte, en doen geen aangifte als u zich hieraan houdt;',
            'als u dat wilt noemen wij u als ontdekker.',
          ],
        ],
      },
    ],
  },
  terms: {
    title: 'Gebruiksvoorwaarden',
    intro: 'Wat u van Defport mag verwachten, en wat Defport van u vraagt.',
    sections: (operator: Operator): StaticSection[] => [
      {
        title: 'Waarvoor Defport is',
        blocks: [
          `Defport brengt vraag en aanbod voor defensie en veiligheid bij elkaar. ${operator.name} beheert de site. Een plaatsing, een match of een gesprek is geen aanbesteding, geen opdracht en geen toezegging. Gebruik van de site is gratis.`,
        ],
      },
      {
        title: 'Niets gerubriceerds',
        blocks: [
          'U plaatst geen gerubriceerde gegevens, ook geen delen daarvan, en geen technische gegevens waarvoor een exportvergunning nodig is. Wie publiceert, verklaart dat. De site zoekt naar markeringen en houdt een plaatsing tegen als zij er een vindt, maar u blijft zelf verantwoordelijk.',
        ],
      },
      {
        title: 'Eigen inschatting is geen juridisch oordeel',
        blocks: [
          'Wat u of een ander invult over goederen voor tweeërlei gebruik, de militaire lijst, eigendom of certificaten is een eigen verklaring. Zij vervangt geen toets door de overheid en geen juridisch advies. «Geverifieerd» betekent dat een broker of programmamanager heeft vastgesteld wie de organisatie is. Het zegt niets over kwaliteit, kredietwaardigheid of een veiligheidsverklaring.',
        ],
      },
      {
        title: 'Wat wij van u vragen',
        blocks: [
          [
            'u handelt alleen namens een organisatie als u dat mag;',
            'wat u plaatst is waar, actueel en van u, of u mag het delen;',
            'wat u hier over anderen leest gebruikt u om samen te werken, niet om lijsten aan te leggen of door te verkopen;',
            'u houdt uw wachtwoord en tweede stap voor uzelf;',
            'u leest de site niet geautomatiseerd uit en legt haar niet plat.',
          ],
        ],
      },
      {
        title: 'Matches',
        blocks: [
          'De volgorde van matches wordt berekend uit de teksten en gegevens die u en anderen invullen. Bij elke match staat waaruit de score bestaat. Een hoge score is een reden om te kijken, geen aanbeveling.',
        ],
      },
      {
        title: 'Afgeschermd plaatsen',
        blocks: [
          'Bij een afgeschermde plaatsing ziet een ander alleen soort, grootte en deel van het land. Let op dat uw eigen tekst niet verraadt wie u bent.',
        ],
      },
      {
        title: 'Ingrijpen en aansprakelijkheid',
        blocks: [
          'Wij kunnen een plaatsing verbergen of een account uitzetten als deze voorwaarden worden geschonden, en zeggen dan waarom. Wij doen ons best de site beschikbaar te houden, maar garanderen dat niet. Uw plaatsingen blijven van u.',
          'Op deze voorwaarden is Nederlands recht van toepassing. De Nederlandse tekst gaat voor.',
        ],
      },
    ],
  },
};
