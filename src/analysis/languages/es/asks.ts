/** What a Spanish ask speaks of. */
export const asks = {
  translate: `
    traduc*!, traduz*!, traducid*!, retraduc*!, al ingles!, al espanol!, al aleman!, al frances!, al italiano!, al portugues!, al catalan!, al polaco!, al chino!, al arabe!, en ingles!, en espanol!, en castellano!, en aleman!, en frances!, en italiano!, en portugues!
    en catalan!, en euskera!, en gallego!, en arabe!, en rumano!, version en!, version inglesa!, version espanola!, como se dice!, no habla espanol!, no habla ingles!, no hablan!, no entiende ingles!, no entiende espanol!, solo habla, lengua materna, bilingue
    para el cliente ingles!, para los alemanes, para los ingleses, para los franceses
    a su idioma!, en su idioma!, en mi idioma!, en los dos idiomas!, en varios idiomas!, en holandes!, en polaco!, en chino!, en ruso!, en ucraniano!
    en hungaro!, al rumano!, al holandes!, al gallego!, al euskera!, en ingles y!, pon en aleman!, pon en ingles!, ponlo en ingles!, pasalo al!
    texto en ingles, como se diria!, no entienden espanol!, solo hablan, tradus*, tarduc*
    version alemana!, version francesa!, version italiana!, pasamelo al!
  `,
  tongue: `
    ingles*, aleman*, frances*, italiano*, portugues*, espanol*, castellano*, catalan*, euskera*, gallego*, polaco*, rumano*, arabe*, chino*, japones*, ruso*, ucranian*, neerlandes*, hungaro*
  `,
  summarise: `
    resum*!, sintesis!, sintetiz*!, en pocas palabras!, lo esencial!, lo importante!, lo mas importante!, puntos clave!, puntos principales!, ideas principales!, ideas clave!, lo principal!, conclusiones de, en tres frases!, en 3 frases!, en cinco lineas!, en 5 lineas!
    en dos lineas!, de que va!, de que trata!, que dice!, que quieren!, que pone!, que piden!, quien hace que!, que se decidio!, que se acordo!, acuerdos!, decisiones!, puntos abiertos!, pendientes!, no tengo tiempo de leer!, no me da tiempo a leer!, muy largo para leer!
    extract* los puntos, lo que me toca!, que me toca a mi, idea general, condens*!, esquema de
    ponme al dia!, al dia de!, que salio!, que salio de!, que se hablo!, que se dijo!, que se trato!, en resumidas cuentas!, extracto!, un extracto!
    a grandes rasgos!, que tengo que saber!, que debo saber!, lo que hay que saber!, que me he perdido!, lo fundamental!, puntos importantes!
    mas importantes!, mensaje principal!, de que hablan!, que viene a decir!, que dice el!, que dice la!, en una pagina!, media pagina, en una frase!
    en dos frases!, en pocas lineas!, conclusiones!, vision general!, resumn*, rezum*, tl dr!
    version corta!, en corto!, lo que tengo que saber!, con lo que quedarme!
  `,
  edit: `
    corrig*!, correg*!, correccion!, faltas!, faltas?, faltas de ortografia!, ortograf*!, gramatic*!, errores en mi!, revisa!, revisame!, revisar*!, reescrib*!, redacta ~ mejor!, mejor*!, mejora!, mejorar!, pulir!, pule!, reformul*!, mas amable!, mas formal!, mas educado!, mas cordial!
    mas profesional!, menos agresivo!, menos duro!, menos seco!, mas suave!, suaviz*!, suena!, suena mal!, suena bien!, como suena!, muy borde!, muy seco!, muy largo!, demasiado largo!, demasiado duro!, acort*!, mas corto!, mas breve!, mas claro!, simplific*!
    lo puedo mandar asi!, puedo enviarlo asi!, asi no lo puedo!, tono!, cambia el tono!, mi texto!, mi correo!, mi redaccion, estilo!, lenguaje claro!, caracteres!, maximo de caracteres!, ponlo bonito!, dale una vuelta!
    echale un ojo!, echa un ojo!, echar un vistazo!, echale un vistazo!, un vistazo a mi!, errata*!, alguna errata!, muy rollo!, muy insistente!
    muy formal!, muy fuerte!, muy brusco!, brusco!, muy frio!, muy directo!, muy informal!, demasiado formal!, demasiado seco!, queda muy!, fluya!
    mas fluido!, mas natural!, mas cercano!, mas directo!, mas diplomatico!, mas conciso!, mas sencillo!, mas legible!, menos formal!, menos directo!
    puntuacion!, comas!, acentos!, tildes!, redaccion de mi, quede mejor!, suene mejor!, suene mas!, antes de mandarlo!, antes de enviarlo!, lo mando asi!
    esta bien escrito!, esta bien asi!, retoca*!, lima*, matiza*!, arregla el texto!, hortograf*!, ortogra*!
  `,
  draft: `
    escrib*, redact*!, prepara un!, preparame!, prepara, hazme un!, haz un!, un correo!, correo a!, correo para!, un mail!, email, mail a!, carta!, una carta!, carta a!, escrito!, nota!, nota interna!, comunicado!, comunicacion, aviso!, aviso para!, para el tablon!, circular!
    respond*!, respuesta!, contest*!, que le contesto!, que contesto!, que le digo!, como le digo!, que le respondo!, invitacion!, anuncio!, oferta de empleo!, oferta de trabajo!, nota de prensa!, boletin!, newsletter!, discurso!, palabras para!, felicitacion!, pesame!
    agradecimiento!, dimision!, requerimiento!, burofax!, reclamacion!, queja!, recurso!, alegaciones!, certificado!, carta de presentacion!, recomendacion!, evaluacion, acta!, acta de!, informe!, informe para!, memoria!, articulo!, entrada!, publicacion!, post!, linkedin!
    facebook, instagram, eslogan!, slogan!, titular, descripcion!, ficha!, guia, plantilla!, modelo de!, mensaje!, mensaje para!, wasap!, whatsapp!, sms!, texto para!, poema!, cuento, historia, presentacion!, diapositivas!, para el cliente!, para los clientes!, para el comite!
    al comite!, para los padres!, para los empleados!, para el equipo!, para la direccion!, para los encargados!, para la web!, firma!, en nombre de, pauta, guion!, despedida!
    unas palabras!, unas palabras bonitas!, palabras bonitas!, unas lineas!, un parrafo!, un texto!, textito!, una respuesta!, buscame una respuesta!
    que le pongo!, que pongo en!, que respondo!, como respondo!, como contesto!, como le contesto!, como se lo digo!, rechazo!, rechazar*!, mensaje a!
    a todo el personal, a todos, nota a, nota para!, correo de!, carta para!, carta de!, jubilacion, despedida para!, bienvenida!, saludo navideno
    felicitar!, disculpas!, disculpa para!, recordatorio!, recordatorio de pago!, impago!, renuncia!, baja del servicio!, solicitud!, instancia!
    curriculum!, cv, presentacion de la empresa, bio!, biografia!, sobre nosotros, folleto!, triptico!, manual!, instrucciones!, procedimiento
    cuestionario!, encuesta, propuesta comercial!, oferta para!, cotizacion!, contrato de, blog!, redes sociales!, copy!, pie de foto!, al cliente!
    al proveedor!, al jefe!, al ayuntamiento!, al seguro!, escrivi*
  `,
  data: `
    calcul*!, calcula!, cuanto suma!, suma!, sumar!, sumame!, total!, totales!, promedio!, media!, mediana!, porcentaje*!, por ciento, margen!, neto, bruto, iva, tabla!, tablita, en una tabla!, en tabla!, excel!, csv!, hoja de calculo!, grafic*!, formula!, formulas!, buscarv!
    sumar.si!, contar.si!, tabla dinamica!, columna!, columnas!, fila!, filas!, celda!, orden*, agrup*!, por mes!, por region!, por cliente!, por comercial!, por departamento, cuantos de, cuantas de!, cruza!, cruzar!, cuadra*!, conciliar!, concilia*!, compar* las cifras
    diferencia*, desviacion!, desviaciones!, estadistic*!, prevision!, proyeccion!, clasific*!, categoriz*!, extra*!, saca la lista!, saca*, sacame!, lista de, listado!, duplicados!, convert*, tipo de cambio, dias habiles!, dias laborables!, analiz*!, analisis!, datos!, cifras, monto
    cuanto es el!, cuanto suman!, cuanto da!, cuanto sale!, mas barato!, mas caro!, sale mas barato!, por kilo!, por unidad!, por persona!, por hora!
    por trimestre!, por ano, lado a lado!, ano pasado, sumo!, restar!, resta*, multiplica!, divide!, dividir!, redondea*, descuento del, beneficio
    crecimiento!, ventas, ingresos, celdas!, hoja!, la hoja!, en la hoja!, exel!, google sheets!, filtr*!, si condicional, buscarx!, histograma!
    diagrama!, barras, separa!, separa estas!, separar!, divide en columnas!, desglos*!, por categorias!, compara las dos listas!, compara precios!
    comparativa!, que faltan!, cuales faltan!, elimina duplicados!, limpia los datos!, limpia la lista!, dias entre!, cuenta cuant*!, contar!
    desviacion tipica!, tendencia, ranking!
  `,
  plan: `
    plan!, plan de!, plan para!, planific*!, planning!, cronograma!, calendario!, horario!, turnos!, cuadrante!, agenda!, orden del dia!, programa!, checklist!, lista de tareas!, lista de comprobacion!, pasos!, proximos pasos!, siguientes pasos!, hoja de ruta!, estrategia!
    brainstorm*!, lluvia de ideas!, ideas!, ideas para!, dinamicas!, ventajas!, desventajas!, inconvenientes!, pros y contras!, opciones!, alternativas!, que me conviene!, conviene!, decid*!, decision!, que es mejor!, mejor opcion!, recomiend*!, recomend*, sugier*!, propon!, propuesta*
    organiz*!, organizo!, montar!, como lo harias!, como lo hago!, por donde empiezo!, por donde empezamos!, preparar!, jornada!, evento!, mudanza!, traslado!, inventario!, incorporacion!, onboarding!, presupuesto!, dia a dia!, dia por dia!, semana a semana!, por horas!
    que puede salir mal!, riesgos!, riesgo, prioridad*!, prioriz*!, quien hace que!, cena de empresa!, kick off!, hitos!
    implantamos!, implantar*!, implementar!, poner en marcha!, puesta en marcha!, como lo hacemos!, como lo planteo!, como lo planteamos!, como empiezo!
    como organizo!, como preparo!, por donde arranco!, que tengo que tener en cuenta!, tener en cuenta!, en que tengo que pensar!, que necesito para!
    que no se me olvide!, que no falte!, por urgencia!, en que orden!, que hago primero!, por orden de, primeras semanas!
    dos primeras semanas!, primera semana!, primer dia!, primeros dias!, quien se encarga!, reparto de tareas!, repartir tareas!, reparte las tareas!
    plan de accion!, plan de formacion!, plan de marketing!, plan de negocio!, plan de emergencia!, estructura para, que opcion!, que harias!
    tu que harias!, que elegirias!, que me aconsejas!, aconsej*!, merece la pena!, vale la pena!, argumentos a favor!, dafo!, nombres para!
    ideas de!, se te ocurre!, alguna idea!, como mejorar!, como podemos!
  `,
  lookup: `
    que es!, que son!, que significa!, quien es, cuando!, donde!, donde esta!, donde encuentro!, cuanto!, cuanto es!, cuanto tiempo!, cuantos!, cuantas!, cuantos dias!, hasta cuando!, desde cuando!, que retencion!, cual!, cual es!, cuales son!, se puede!, puedo!, podemos!, puede!, pueden!
    tengo que!, tenemos que!, hay que!, hace falta!, es obligatorio!, obligatorio!, obligad*!, le toca!, le tocan!, le corresponde!, tiene derecho!, derecho a!, permiso!, por que!, como!, como se!, como funciona!, como hago!, diferencia entre!, explic*!, plazo!, plazos!, preaviso!
    ley!, articulo!, estatuto!, convenio!, normativa!, norma!, limite!, tope!, tipo!, tasa!, tarifa!, importe!, retencion!, indemnizacion!, sentencia!, jurisprudencia!, fuente!, dosis!, maximo!, minimo!, que pasa si!, atajo!, configur*, politica!
    donde va!, donde pongo!, donde se pone!, donde hay que, quien paga!, quien puede!, quien tiene que!, quien firma!, quien es responsable!
    a partir de cuando!, a partir de que!, cada cuanto!, a que hora!, que quiere decir!, quiere decir!, definicion!, siglas!, abreviatura!, como se llama!
    como se calcula!, como se escribe!, como puedo!, como cambio!, como activo!, como quito!, es legal!, es posible!, esta permitido!, esta prohibido!
    cuenta para!, cuenta como!, se aplica!, exento!, multa!, sancion!, baja, periodo de prueba, salario minimo, finiquito, capital de!, codigo postal!
    prefijo!, enchufe, temperatura, sabes si!, me dices que, por ke!, ke es!, q es!
    que diferencia!, diferencia hay!, se puede o no!
  `,
  learn: `
    ensename!, ensenas!, ensena*!, aprender!, aprend*!, quiero aprender!, quiero entender!, entender!, no entiendo nada!, nunca entendi!, explica* ~ facil!, explica* ~ sencillo!, explica* como si!, como si tuviera!, como a un nino!, para principiantes!, principiante!, para tontos!
    desde cero!, de cero!, lo basico!, conceptos basicos!, bases de!, introduccion a!, curso!, examen!, oposicion!, oposiciones!, estudi*!, repas*!, deberes!, tarea de, ejercicio!, ejercicios!, otro ejercicio!, preguntame!, hazme preguntas!, hazme ~ preguntas!, tomame la leccion!
    test de!, a ver si entendi!, regla mnemo*!, por curiosidad!, curiosidad!, formacion!, nuevo puesto, quiero pasar a, paso a paso!
    guiame!, nunca he visto!, nunca he hecho!, nunca lo he!, meterme en!, quiero meterme!, iniciarme!, formarme!, hazme diez!, hazme preguntas de!
    preguntas de examen!, corrigeme!, corrige mis respuestas!, evalua mis respuestas!, un oral!, simulacro de examen!, para mi examen!, una clase!
    una clase de!, clases de!, leccion!, novatos!, novato!, para novatos!, nociones!, como a un crio!, con palabras sencillas!, palabras sencillas!
    de forma sencilla!, facil de entender!, para entender!, que lo entienda!, no se nada de!, ni idea de!, me cuesta entender!, siempre quise saber!
    me interesa saber!, vocabulario, memorizar!, plan de estudio*!, tutorial
    ensename a!, por donde comienzo!, empiezo en!, aclararme con!
  `,
  personal: `
    es personal!, privado!, cosa mia!, es mio!, esto es mio!, no es del trabajo!, no es de trabajo!, no del despacho!, fuera del trabajo!, en casa!, mi casa!, mi piso!, mi apartamento!, casero!, mi casero!, alquiler!, fianza!, mi vecino!, vecina!, mi jardin!, mi coche!
    mi carro!, mi bici, mi hijo!, mi hija!, mis hijos!, mis ninos!, mi mujer!, mi esposa!, mi marido!, mi esposo!, mi novia!, mi novio!, mi madre!, mi padre!, mi mama!, mi papa!, mi abuela!, mi suegra!, mi hermano!, mi hermana!, mi perro!, mi gato!, familia, receta!, cocin*!, cena!
    para cenar!, esta noche!, merienda, pastel!, torta!, nevera!, horno!, cumple!, cumpleanos!, boda!, vacaciones!, viaje!, viaje a!, finde!, fin de semana!, escapada!, playa!, mi rodilla!, rodilla!, espalda!, dolor de!, medico!, sarpullido!, embaraz*!, dieta!, adelgazar!, gimnasio!
    correr, mi declaracion!, la renta!, mi renta!, mi hipoteca!, hipoteca!, mi seguro!, guarderia!, cole!, colegio de mi!, deberes de!, regalo!, pelicula, serie
    mi peque!, mi bebe!, bebe, mi nino!, mi nina!, con los ninos!, nuestros hijos!, nuestro hijo!, adolescente!, nietos!, mi nieto!, mi tio
    mi tia, mi sobrin*!, mi suegro!, mi ex!, divorcio, mi pareja!, companero de piso!, companera de piso!, mi cuarto!, mi cocina!, mi bano!, mi balcon!
    balcon, mi terraza!, mis plantas!, huerto!, cesped, sobras!, calabacin*, arroz de ayer!, sopa, pasta, vegano, vegetarian*, barbacoa!, postre!
    desayuno, comida para manana!, paramos a dormir!, donde dormir!, donde alojar*!, hotel en!, airbnb!, camping!, senderismo!, ruta en coche!
    navidad en familia, bautizo!, comunion!, san valentin!, dentista!, pediatra!, fiebre!, tos!, garganta!, hombro!, cuello!, barriga
    tension alta!, duermo mal!, insomnio!, no duerme!, perder peso!, calorias!, yoga!, maraton!, guitarra!, piano!, ganchillo!, bricolaje!, mi hobby!
    hacienda ~ mi, coche de segunda mano!, mi banco!, mi pension!, la luz de, profe!, profesora de mi!, tutoria!, cole de!, instituto de mi!, horoscopo!
    tiempo libre!, despues del trabajo!
    tema personal!, algo personal!
  `,
  other: `
    imagen!, imagen de!, una imagen!, dibuj*!, dibuja!, ilustr*!, logo!, logotipo!, cartel!, poster!, foto de!, genera una imagen!, icono, mascota!, pinta, juego de rol!, haz de!, hazte pasar!, eres mi!, actua como!, ponte en el papel!, entrevista de trabajo!, simul*!, simulacro!
    ensayar!, jugamos!, juguemos!, adivinanza!, acertijo!, adivina!, trivial, quiz, transcrib*!, pasame esto a texto!, pasalo a texto!, que pone ahi!, que pone aqui!, que esta escrito!, letra de!, manuscrit*!, a mano!, describe la imagen!, que ves!, rima
    caricatura!, comic!, boceto!, disena un logo!, un logo!, un cartel!, avatar, fondo de pantalla!, copia lo que!, en la foto!, de la foto!
    en la imagen!, texto de la imagen!, digitaliz*!, haz como si!, como si fueras!, imagina que eres!, tu eres el!, tu eres la!, tu haces de!, jugar a!
    veinte preguntas!, ahorcado!, cancion!, letra de una cancion!, trabalenguas!
  `,
  fault: `
    error!, errores, mensaje de error!, excepcion!, fallo!, falla!, bug!, se cuelga!, se cae!, se cierra!, se bloquea!, bloquead*!, no funciona!, no va!, no abre!, no arranca!, no corre!, no compila!, no responde!, no hace nada!, arregl*!, repar*!, por que!, mal resultado!
    resultado mal!, incorrecto, invalido, gris!, muy lento!, duplicad*, repetid*, me sale!, me salta!, salta!, lanza!, depur*!
    acceso denegado!, denegado!, no termina!, no termina nunca!, infinito!, bucle infinito!, que hago mal!, hago mal!, esta mal!, devuelve null!
    no devuelve!, vacio!, en vez de!, dos veces!, peta!, casca!, revienta!, se para!, no carga!, no encuentra!, no imprime!, timeout!, da error!
    sale error!, no furula!, nofunciona!, no funsiona!
    no conecta!, no se conecta!, no me conecta!, siempre da!, hojas en blanco!, no me deja!, no me deja entrar!, no puedo entrar!, no entra!
    se congela!, se traba!, se queda pensando!, desde la actualizacion!, tras la actualizacion!, ya reinicie!, he reiniciado!, parpadea
    ha desaparecido!, desaparecio!, se desconecta!, no sincroniza!
  `,
  makes: `
    escribe, haz, hazme, crea, crear!, genera, agrega, anade, convierte, script!, un script!, macro!, una macro!, funcion que!, consulta que!, consulta sql!, regex!, automatiz*!, automaticamente!, se manden solos!, programa que, codigo!, que mande, todos los dias
    necesito un, quiero un, un programa!, programita!, programa para!, script que!, script para!, script en!, funcion para!, consulta para!, macro que!
    macro vba!, vba!, sql para!, regex para!, programame!, bot que, pagina html
  `,
  chat: `
    chiste!, chistes!, me aburro!, aburrid*!, lol, jaja*!, jeje*, prueba!, probando!, solo probaba!, estas ahi!, hay alguien!, eres humano!, eres un robot!, eres real!, que tal!, como estas!, quien eres!, que sabes hacer!, duermes!, suenas!, favorit*!, hola, buenos dias, buenas
    animame!, dime algo!, cafe, cansad*
    estas bien!, como te va!, tu dia!, tu pelicula!, tu comida!, tu color!, dime algo bonito!, cuentame algo!, algo gracioso!, un chiste!, chiste bueno!
    que asco de lunes!, lunes, viernes!, por fin viernes!, buenas noches, que sueno!, hazme reir!, tienes sentimientos!, me quieres!, estas vivo!, canta!
    hablame!
  `,
  tech: `
    vpn, wifi, impresora*!, escaner, outlook, teams, sharepoint, onedrive, sap, excel, word, windows, portatil, ordenador, computadora, pc
    pantalla, monitor, auriculares, camara, usb, bluetooth, inicio de sesion, sesion, contrasena, clave, cuenta bloqueada, actualizacion
    actualice, controlador, driver, app, aplicacion, navegador, chrome, firefox, servidor*, unidad de red, buzon, sincroniz*, router, citrix
    escritorio remoto, captura, pantallazo
  `,
} as const;
