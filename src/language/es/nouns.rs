//! Spanish nouns that can speak, or stand before the name of somebody who does.

pub(super) const TITLES: &str = "portavoz alcalde juez fiscal jefe líder representante dirigente analista \
    economista periodista miembro policía agente especialista comandante comerciante estudiante \
    cantante piloto artista activista sindicalista ayudante deportista guía vocal titular delegada \
    corresponsal residente vigilante general coronel teniente canciller responsable";

pub(super) const TITLES_MALE: &str = "presidente ministro director secretario diputado senador gobernador \
    embajador consejero abogado profesor doctor médico capitán almirante delegado fundador redactor autor \
    escritor historiador investigador experto candidato opositor entrenador jugador obispo cardenal papa \
    sacerdote rey príncipe pescador agricultor obrero empleado bombero soldado maestro enfermero cirujano \
    consultor empresario vicepresidente viceministro subdirector concejal inspector coordinador actor \
    músico biólogo arquitecto ingeniero científico diplomático funcionario asesor estibador panadero \
    librero armador hotelero negociador mediador propietario dueño";

pub(super) const TITLES_FEMALE: &str = "presidenta ministra directora secretaria diputada senadora gobernadora \
    embajadora consejera abogada profesora doctora médica capitana almiranta delegada fundadora redactora \
    autora escritora historiadora investigadora experta candidata opositora entrenadora jugadora reina \
    princesa pescadora agricultora obrera empleada bombera soldada maestra enfermera cirujana consultora \
    empresaria vicepresidenta viceministra subdirectora concejala alcaldesa jueza jefa inspectora \
    coordinadora actriz música bióloga arquitecta ingeniera científica diplomática funcionaria asesora \
    estibadora panadera librera armadora hotelera negociadora mediadora propietaria dueña lideresa";

pub(super) const TITLES_PLURAL: &str = "ministros diputados senadores jueces fiscales abogados expertos \
    analistas economistas investigadores representantes dirigentes líderes diplomáticos funcionarios \
    agentes bomberos médicos profesores estudiantes obreros empleados pescadores estibadores \
    agricultores opositores candidatos periodistas historiadores científicos alcaldes sindicalistas";

pub(super) const ORGANISATIONS: &str = "ministerio gobierno parlamento senado congreso ayuntamiento alcaldía \
    presidencia cancillería embajada consulado comisión comité consejo agencia autoridad oficina \
    dirección departamento servicio tribunal corte fiscalía policía ejército armada partido sindicato \
    federación confederación asociación organización fundación instituto universidad escuela hospital \
    banco empresa compañía sociedad grupo fábrica cámara oposición coalición mayoría delegación colectivo \
    observatorio redacción diario periódico semanario cadena emisora defensa acusación municipio región \
    ejecutivo patronal capitanía familia junta plataforma guardia";

pub(super) const DOCUMENTS: &str = "comunicado informe carta texto documento estudio investigación encuesta \
    artículo tribuna editorial mensaje tuit correo nota aviso sentencia decreto ley resolución denuncia \
    petición panfleto cartel pancarta libro manifiesto circular memorando auto";
