//! German verbs: those by which something is said, and others that end a noun phrase.

/// Preterites of verbs that tell that something is said.
pub(super) const SAID: &str = "mitteilte bekanntgab hinzufügte hervorhob angab zugab ankündigte sagte schwärmte sang jubelte seufzte erklärte betonte berichtete teilte meinte fügte ergänzte erläuterte \
    kritisierte warnte forderte behauptete versicherte bekräftigte bestätigte kündigte mahnte klagte \
    beklagte bemerkte erwiderte entgegnete antwortete fragte rief schrieb sprach äußerte verkündete \
    verteidigte versprach drohte räumte gab unterstrich hob wies lobte würdigte begrüßte bedauerte \
    verlangte appellierte argumentierte urteilte resümierte prophezeite spottete scherzte witzelte \
    schimpfte wetterte monierte bemängelte rügte tadelte gestand bekannte wiederholte zitierte erzählte \
    schilderte verriet twitterte postete notierte formulierte konstatierte konterte widersprach \
    dementierte bestritt beteuerte gelobte plädierte riet empfahl flüsterte murmelte rechtfertigte \
    dankte gratulierte präzisierte stellte legte lautete hieß";

/// Their present forms.
pub(super) const SAYS: &str = "schwärmt mitteilt mitteilen angibt zugibt ankündigt hervorhebt sagt sagen erklärt betont berichtet teilt meint ergänzt erläutert kritisiert \
    warnt fordert behauptet versichert bekräftigt bestätigt mahnt klagt beklagt bemerkt erwidert \
    entgegnet antwortet fragt ruft schreibt äußert verkündet verteidigt verspricht droht räumt gibt \
    unterstreicht hebt lobt würdigt begrüßt bedauert verlangt appelliert argumentiert urteilt schimpft \
    wettert moniert bemängelt gesteht wiederholt zitiert erzählt schildert konstatiert kontert \
    sprechen erklären betonen berichten fordern warnen kritisieren behaupten \
    beklagen klagen antworten schreiben versichern verlangen erzählen werfen wirft warf geben teilen rufen \
    widerspricht dementiert bestreitet beteuert plädiert rät empfiehlt heißt fügt kündigt";

/// Their participles.
pub(super) const SPOKEN: &str = "gesagt erklärt betont berichtet mitgeteilt gemeint hinzugefügt ergänzt \
    erläutert kritisiert gewarnt gefordert behauptet versichert bekräftigt bestätigt angekündigt gemahnt \
    beklagt bemerkt erwidert entgegnet geantwortet gefragt gerufen geschrieben gesprochen geäußert \
    verkündet verteidigt versprochen gedroht eingeräumt unterstrichen hervorgehoben gelobt gewürdigt \
    begrüßt bedauert verlangt appelliert argumentiert geurteilt wiederholt zitiert erzählt geschildert \
    konstatiert widersprochen dementiert bestritten beteuert gelobt geraten empfohlen zurückgewiesen \
    zugegeben verurteilt";

/// Preterites of verbs that give a thing a name or a quality.
pub(super) const CALLED: &str = "nannte bezeichnete beschrieb titulierte brandmarkte charakterisierte \
    bewertete verspottete verurteilte";

/// Preterites of verbs that tell what goes on in a mind.
pub(super) const THOUGHT: &str = "hoffte glaubte dachte fand fürchtete befürchtete hielt sah rechnete setzte \
    bezweifelte wünschte";

/// Forms of other verbs.
pub(super) const DOES: &str = "ging kam machte nahm blieb lief stand lag führte brachte zeigte traf besuchte \
    eröffnete schloss unterzeichnete gewann verlor begann endete arbeitete wartete lehnte reagierte \
    empfing erhielt kostete dauerte stieg fiel wuchs geht kommt macht nimmt bleibt läuft steht liegt \
    führt bringt zeigt trifft besucht eröffnet schließt unterzeichnet gewinnt verliert beginnt endet \
    arbeitet wartet lehnt reagiert empfängt erhält kostet dauert steigt fällt wächst gehört gehörte \
    leitet leitete lebt lebte tritt trat verließ verlässt";

/// Participles of other verbs.
pub(super) const DONE: &str = "gegangen gekommen gemacht genommen geblieben gestanden gebracht gezeigt \
    getroffen besucht eröffnet geschlossen unterzeichnet gewonnen verloren begonnen gearbeitet gewartet \
    abgelehnt reagiert empfangen erhalten";
