//! German nouns that can speak, or stand before the name of somebody who does.

/// Nouns that end compounds, longest first: "Hafenbehörde", "Verkehrsministerin".
pub(super) const TAILS: &[&str] = &[
    "staatssekretärin",
    "staatssekretär",
    "bürgermeisterin",
    "bürgermeister",
    "beauftragte",
    "beauftragter",
    "vorsitzende",
    "vorsitzender",
    "vorsitzenden",
    "präsidentin",
    "präsident",
    "sprecherinnen",
    "sprecherin",
    "sprecher",
    "ministerium",
    "ministerin",
    "minister",
    "direktorin",
    "direktor",
    "kommissarin",
    "kommissar",
    "gewerkschaft",
    "gesellschaft",
    "vereinigung",
    "forscherinnen",
    "forscherin",
    "forscher",
    "expertin",
    "experten",
    "experte",
    "politikerin",
    "politiker",
    "anwältin",
    "anwalt",
    "leiterin",
    "leiter",
    "meisterin",
    "meister",
    "richterin",
    "richter",
    "trainerin",
    "trainer",
    "beamtin",
    "beamter",
    "behörde",
    "zentralbank",
    "bank",
    "agentur",
    "institut",
    "ausschuss",
    "leitung",
    "verband",
    "verwaltung",
    "fraktion",
    "regierung",
    "kanzlerin",
    "kanzler",
    "händlerin",
    "händler",
    "führerin",
    "führer",
    "ökonomin",
    "ökonom",
    "chefin",
    "chef",
    "rätin",
    "partei",
    "verein",
    "kammer",
    "gericht",
    "polizei",
    "bericht",
    "schreiben",
    "mitteilung",
    "erklärung",
    "zeitung",
    "konzern",
    "fischerin",
    "fischer",
    "fahrerin",
    "fahrer",
    "arbeiterin",
    "arbeiter",
    "bewohnerin",
    "bewohner",
];

pub(super) const TITLES_MALE: &str = "präsident minister kanzler sprecher bürgermeister landrat direktor leiter chef \
    abgeordneter senator gouverneur botschafter berater staatsanwalt anwalt rechtsanwalt richter \
    professor doktor arzt general oberst admiral kapitän kommandant vorsitzender vorstand geschäftsführer \
    gründer autor schriftsteller historiker forscher experte kandidat trainer spieler bischof kardinal \
    papst priester pfarrer könig prinz fischer landwirt bauer arbeiter bewohner anwohner nachbar polizist \
    feuerwehrmann offizier soldat lehrer student pfleger chirurg unternehmer vizepräsident stellvertreter \
    inspektor ermittler schauspieler regisseur musiker sänger biologe ökonom analyst journalist diplomat \
    beamter funktionär politiker gewerkschafter zeuge verteidiger kläger hafenmeister staatssekretär \
    kommissar beauftragter architekt künstler pilot aktivist meister händler führer fahrer bäcker wirt \
    reeder buchhändler ingenieur unterhändler premier regierungschef matrose werftarbeiter";

pub(super) const TITLES_FEMALE: &str = "präsidentin ministerin kanzlerin sprecherin bürgermeisterin landrätin direktorin \
    leiterin chefin abgeordnete senatorin gouverneurin botschafterin beraterin staatsanwältin anwältin \
    rechtsanwältin richterin professorin doktorin ärztin generalin kapitänin kommandantin vorsitzende \
    geschäftsführerin gründerin autorin schriftstellerin historikerin forscherin expertin kandidatin \
    trainerin spielerin bischöfin pfarrerin königin prinzessin fischerin landwirtin bäuerin arbeiterin \
    bewohnerin anwohnerin nachbarin polizistin offizierin soldatin lehrerin studentin pflegerin chirurgin \
    unternehmerin vizepräsidentin stellvertreterin inspektorin ermittlerin schauspielerin regisseurin \
    musikerin sängerin biologin ökonomin analystin journalistin diplomatin beamtin funktionärin \
    politikerin gewerkschafterin zeugin verteidigerin klägerin hafenmeisterin staatssekretärin kommissarin \
    beauftragte architektin künstlerin pilotin aktivistin meisterin händlerin führerin fahrerin bäckerin \
    wirtin reederin buchhändlerin ingenieurin unterhändlerin regierungschefin rätin matrosin";

pub(super) const TITLES_PLURAL: &str = "abgeordneten ministern experten forscher richtern anwälte ärzte ärztinnen \
    beamte ermittler politiker ökonomen analysten journalisten diplomaten fischern arbeitern anwohnern \
    bewohnern nachbarn polizisten soldaten lehrkräfte studenten studierende wissenschaftler zeugen \
    gewerkschafter aktivisten historiker juristen abgeordnetenhaus ministerpräsidenten sprecherinnen";

pub(super) const ORGANISATIONS: &str = "ministerium regierung parlament senat bundestag bundesrat landtag \
    stadtrat stadtverwaltung rathaus präsidium kanzleramt botschaft konsulat kommission ausschuss rat \
    behörde agentur amt büro direktion abteilung gericht staatsanwaltschaft polizei feuerwehr armee marine \
    bundeswehr partei gewerkschaft verband verein vereinigung organisation stiftung institut universität \
    schule krankenhaus klinik bank unternehmen firma gesellschaft konzern gruppe werk kammer opposition \
    koalition mehrheit fraktion delegation redaktion zeitung wochenzeitung sender verteidigung anklage \
    gemeinde region verwaltung familie hafenbehörde reederei werft bündnis bürgerinitiative initiative \
    wählergemeinschaft";

pub(super) const DOCUMENTS: &str = "mitteilung erklärung bericht brief text dokument studie untersuchung \
    umfrage artikel kommentar leitartikel nachricht tweet mail notiz urteil erlass gesetz resolution klage \
    petition flugblatt plakat transparent buch manifest schreiben gutachten papier";
