//! Spanish verbs: those by which something is said, and others that end a noun phrase.

/// Verbs that tell that something is said, in the infinitive.
pub(super) const SAYING: &str = "afirmar asegurar declarar explicar señalar indicar manifestar comentar \
    anunciar precisar subrayar recalcar destacar insistir añadir agregar apuntar aclarar aseverar \
    confirmar contar relatar narrar recordar reiterar repetir responder replicar contestar criticar \
    denunciar acusar advertir alertar avisar amenazar prometer jurar garantizar reconocer admitir \
    confesar negar desmentir rechazar lamentar celebrar concluir resumir opinar argumentar alegar \
    sostener mantener exigir reclamar reprochar proponer sugerir recomendar aconsejar preguntar \
    gritar exclamar susurrar ironizar bromear zanjar sentenciar escribir publicar tuitear informar \
    comunicar notificar detallar revelar expresar matizar puntualizar enfatizar remarcar proclamar \
    pronunciar quejar felicitar agradecer augurar pronosticar vaticinar instar urgir pedir apostillar \
    continuar proseguir rematar protestar valorar estimar juzgar condenar aducir exponer decir hablar";

/// Forms of these that no rule makes.
pub(super) const SAYS: &str = "dijo dijeron dice dicen decía decían dirá diría sostuvo sostuvieron sostiene \
    sostienen mantuvo mantiene mantienen advirtió advirtieron advierte advierten reconoce reconocen \
    niega niegan negó cuenta cuentan contó recuerda recuerdan recordó pide piden pidió pidieron sugiere \
    sugieren sugirió repite repitió repitieron prosigue prosiguió concluye concluyó concluyeron expuso \
    expusieron expone exponen adujo aduce propuso propone quejó queja desmiente desmintió replicó \
    explicó publicó criticó comunicó indicó destacó";

/// Other verbs.
pub(super) const OTHER: &str = "visitar presentar llegar entrar llevar tomar dejar pasar quedar llamar ganar \
    votar firmar aprobar comenzar terminar viajar trabajar esperar preparar provocar organizar bloquear \
    marcar costar durar participar asistir recibir abrir subir vivir perder vender comer ofrecer \
    suspender cerrar encontrar mostrar gobernar levantar pintar entregar regresar";

/// Forms of these that no rule makes.
pub(super) const DOES: &str = "hizo hicieron hace hacen puso pusieron pone ponen tuvo tuvieron tiene tienen \
    tenía vino vinieron viene vienen dio dieron da dan leyó lee quiso cierra cerró sale salió sigue \
    siguió pierde perdió encuentra muestra cuesta vuelve volvió dirige dirigió lleva supo";
