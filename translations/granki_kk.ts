<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="ru_RU">
    <context>
        <name>Lexicon</name>
        <message>
            <source>Нет словаря {language}: без него текст не проверяется.</source>
            <translation>{language} сөздігі жоқ: онсыз мәтін тексерілмейді.</translation>
        </message>
        <message>
            <source>Установите пакет {package}.</source>
            <translation>{package} дестесін орнатыңыз.</translation>
        </message>
        <message>
            <source>Нет библиотеки Enchant: без неё словари не открываются.</source>
            <translation>Enchant кітапханасы жоқ: онсыз сөздіктер ашылмайды.</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>Хранилище открывается дольше обычного. Так бывает с большим архивом после обновления программы: сначала делается его копия.</source>
            <translation>Қойма әдеттегіден ұзақ ашылып жатыр. Бағдарлама жаңартылғаннан кейін үлкен мұрағатта осылай болады: алдымен оның көшірмесі жасалады.</translation>
        </message>
        <message>
            <source>Гранки уже открыты: это то самое окно.</source>
            <translation>«Гранки» ашық тұр: бұл сол терезе.</translation>
        </message>
        <message>
            <source>Попробовать снова</source>
            <translation>Қайта байқап көру</translation>
        </message>
        <message>
            <source>Спасти что читается</source>
            <translation>Оқылғанын құтқару</translation>
        </message>
        <message>
            <source>Взять резервную копию</source>
            <translation>Сақтық көшірмені алу</translation>
        </message>
        <message>
            <source>Из повреждённого файла будет прочитано всё, что читается, и записано в новое хранилище под тем же именем. Сам файл останется рядом под другим именем, в нём ничего не изменится.</source>
            <translation>Бүлінген файлдан оқылатынның бәрі оқылып, сол атпен жаңа қоймаға жазылады. Файлдың өзі қасында басқа атпен қалады, онда ештеңе өзгермейді.</translation>
        </message>
        <message>
            <source>Спасти хранилище</source>
            <translation>Қойманы құтқару</translation>
        </message>
        <message>
            <source>Резервных копий рядом с хранилищем нет. Остаётся спасти что читается.</source>
            <translation>Қойманың қасында сақтық көшірме жоқ. Оқылғанын құтқару ғана қалады.</translation>
        </message>
        <message>
            <source>Последняя копия сделана {moment}, материалов в ней {number}. Она станет хранилищем; повреждённый файл останется рядом под другим именем, в нём ничего не изменится.</source>
            <translation>Соңғы көшірме {moment} жасалған, онда {number} материал бар. Ол қоймаға айналады; бүлінген файл қасында басқа атпен қалады, онда ештеңе өзгермейді.</translation>
        </message>
        <message>
            <source>Взять копию</source>
            <translation>Көшірмені алу</translation>
        </message>
    </context>
    <context>
        <name>archive</name>
        <message>
            <source>Поиск по архиву</source>
            <translation>Мұрағаттан іздеу</translation>
        </message>
        <message>
            <source>Слова в любой форме, «точная фраза», -лишнее</source>
            <translation>Кез келген тұлғадағы сөздер, «дәл тіркес», -артық</translation>
        </message>
        <message>
            <source>Что искать</source>
            <translation>Не іздеу керек</translation>
        </message>
        <message>
            <source>Найденные материалы</source>
            <translation>Табылған материалдар</translation>
        </message>
        <message>
            <source>Показать ещё</source>
            <translation>Тағы көрсету</translation>
        </message>
        <message>
            <source>Сузить: автор:имя  тег:имя  заголовок:слово  с:01.10.2026  по:12.2026  дата:2026</source>
            <translation>Тарылту: автор:есім  тег:атау  тақырып:сөз  с:01.10.2026  по:12.2026  күні:2026</translation>
        </message>
        <message>
            <source>Открыть</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>Ничего не нашлось. Проверьте слова или уберите часть условий.</source>
            <translation>Ештеңе табылмады. Сөздерді тексеріңіз немесе шарттарды азайтыңыз.</translation>
        </message>
        <message>
            <source>Введите слова: найдутся все их формы, по-русски и по-казахски.</source>
            <translation>Сөздерді енгізіңіз: орысша да, қазақша да барлық тұлғалары табылады.</translation>
        </message>
        <message>
            <source>Найдено: {number}</source>
            <translation>Табылғаны: {number}</translation>
        </message>
        <message>
            <source>Последние {number}, есть и раньше</source>
            <translation>Соңғы {number}, одан бұрынғысы да бар</translation>
        </message>
        <message>
            <source>ещё не разобрано материалов: {number}</source>
            <translation>әлі талданбаған материал: {number}</translation>
        </message>
        <message>
            <source>Искать «{question}»?</source>
            <translation>«{question}» іздеу керек пе?</translation>
        </message>
    </context>
    <context>
        <name>auditing</name>
        <message>
            <source>Файл хранилища повреждён: {detail}</source>
            <translation>Қойма файлы бүлінген: {detail}</translation>
        </message>
        <message>
            <source>История: запись «{what}» ({who}, {when}) или та, что стояла перед ней, изменена или удалена.</source>
            <translation>Тарих: «{what}» жазбасы ({who}, {when}) немесе оның алдындағысы өзгертілген не жойылған.</translation>
        </message>
        <message>
            <source>История материала {name} обрывается: в ней последнее состояние «{told}», в хранилище «{state}».</source>
            <translation>{name} материалының тарихы үзіледі: ондағы соңғы күй — «{told}», қоймада — «{state}».</translation>
        </message>
        <message>
            <source>История: последняя запись материала {name} изменена или удалена.</source>
            <translation>Тарих: {name} материалының соңғы жазбасы өзгертілген немесе жойылған.</translation>
        </message>
        <message>
            <source>История: последняя запись изменена или удалена.</source>
            <translation>Тарих: соңғы жазба өзгертілген немесе жойылған.</translation>
        </message>
        <message>
            <source>Снята защита истории: её записи можно менять и удалять.</source>
            <translation>Тарихтың қорғанышы алынған: жазбаларын өзгертуге және жоюға болады.</translation>
        </message>
        <message>
            <source>Материала {id} нет, а в истории он не удалён.</source>
            <translation>{id} материалы жоқ, ал тарих бойынша ол жойылмаған.</translation>
        </message>
        <message>
            <source>Теги материала {name} не те, что были записаны.</source>
            <translation>{name} материалының тегтері жазылғандағыдай емес.</translation>
        </message>
        <message>
            <source>Версия {number} материала {name} не та, что была записана.</source>
            <translation>{name} материалының {number}-нұсқасы жазылғандағыдай емес.</translation>
        </message>
        <message>
            <source>Версии материала {name} стоят не в том порядке.</source>
            <translation>{name} материалының нұсқалары дұрыс ретпен тұрған жоқ.</translation>
        </message>
        <message>
            <source>Картинка {digest} не та, что была записана.</source>
            <translation>{digest} суреті жазылғандағыдай емес.</translation>
        </message>
        <message>
            <source>Запись не та, что была сделана: {table}.</source>
            <translation>Жазба жасалған күйінде емес: {table}.</translation>
        </message>
        <message>
            <source>Записи пропали или добавлены помимо программы: {table} — было {had}, есть {has}.</source>
            <translation>Жазбалар бағдарламадан тыс жоғалған немесе қосылған: {table} — {had} болған, {has} бар.</translation>
        </message>
        <message>
            <source>Записи не те, что были сделаны: {table}.</source>
            <translation>Жазбалар жасалған күйінде емес: {table}.</translation>
        </message>
        <message>
            <source>теги редакции</source>
            <translation>редакция тегтері</translation>
        </message>
        <message>
            <source>картинки</source>
            <translation>суреттер</translation>
        </message>
        <message>
            <source>словарь редакции</source>
            <translation>редакция сөздігі</translation>
        </message>
        <message>
            <source>замечания, отклонённые в материале</source>
            <translation>материалда қабылданбаған ескертпелер</translation>
        </message>
        <message>
            <source>замечания, отклонённые для всей редакции</source>
            <translation>бүкіл редакция үшін қабылданбаған ескертпелер</translation>
        </message>
        <message>
            <source>итоги проверок</source>
            <translation>тексеру нәтижелері</translation>
        </message>
        <message>
            <source>кто какую версию видел</source>
            <translation>қай нұсқаны кім көргені</translation>
        </message>
        <message>
            <source>упоминания в примечаниях</source>
            <translation>түсініктемелердегі атап өтулер</translation>
        </message>
        <message>
            <source>версии материалов</source>
            <translation>материал нұсқалары</translation>
        </message>
        <message>
            <source>рубрики</source>
            <translation>айдарлар</translation>
        </message>
        <message>
            <source>порядок работы редакции</source>
            <translation>редакцияның жұмыс тәртібі</translation>
        </message>
        <message>
            <source>правила редакции</source>
            <translation>редакция ережелері</translation>
        </message>
        <message>
            <source>Нет версии материала {name}, которую сохранили с записью «{what}» ({who}, {when}).</source>
            <translation>{name} материалының «{what}» жазбасымен ({who}, {when}) сақталған нұсқасы жоқ.</translation>
        </message>
        <message>
            <source>Версия {number} материала {name} записана дважды, или в истории нет о ней записи.</source>
            <translation>{name} материалының {number}-нұсқасы екі рет жазылған, немесе тарихта ол туралы жазба жоқ.</translation>
        </message>
        <message>
            <source>Порядок работы редакции не тот, что был принят ({who}, {when}).</source>
            <translation>Редакцияның жұмыс тәртібі қабылданғандағыдай емес ({who}, {when}).</translation>
        </message>
        <message>
            <source>Печать материала {name} ({who}, {when}) не от того текста, который под ней хранится.</source>
            <translation>{name} материалының мөрі ({who}, {when}) оның астында сақталған мәтіндікі емес.</translation>
        </message>
        <message>
            <source>История не та, что в резервной копии от {when}: записи № {number} нет, или она другая. Если хранилище начато заново, уберите копии прежнего.</source>
            <translation>Тарих {when} жасалған сақтық көшірмедегідей емес: № {number} жазба жоқ немесе басқа. Қойма жаңадан басталған болса, бұрынғысының көшірмелерін алып тастаңыз.</translation>
        </message>
    </context>
    <context>
        <name>background</name>
        <message>
            <source>Внутренняя ошибка программы.</source>
            <translation>Бағдарламаның ішкі қатесі.</translation>
        </message>
        <message>
            <source>Текст на экране цел. Скопируйте подробности и отправьте их разработчикам.</source>
            <translation>Экрандағы мәтін аман. Мәліметті көшіріп алып, әзірлеушілерге жіберіңіз.</translation>
        </message>
    </context>
    <context>
        <name>backups</name>
        <message>
            <source>Копия возвращена. Прежнее хранилище лежит рядом: {name}.</source>
            <translation>Көшірме қайтарылды. Бұрынғы қойма қасында жатыр: {name}.</translation>
        </message>
        <message>
            <source>Резервная копия не сделана. {why}</source>
            <translation>Сақтық көшірме жасалмады. {why}</translation>
        </message>
        <message>
            <source>С {moment} есть правки, которых нет ни в одной резервной копии.</source>
            <translation>{moment} бастап енгізілген өзгерістер бірде-бір сақтық көшірмеде жоқ.</translation>
        </message>
        <message>
            <source>Резервные копии…</source>
            <translation>Сақтық көшірмелер…</translation>
        </message>
        <message>
            <source>Резервные копии</source>
            <translation>Сақтық көшірмелер</translation>
        </message>
        <message>
            <source>Копии</source>
            <translation>Көшірмелер</translation>
        </message>
        <message>
            <source>Сделана</source>
            <translation>Жасалған уақыты</translation>
        </message>
        <message>
            <source>Материалов</source>
            <translation>Материал саны</translation>
        </message>
        <message>
            <source>Размер</source>
            <translation>Көлемі</translation>
        </message>
        <message>
            <source>Копий пока нет: первая появится, когда вы закроете окно.</source>
            <translation>Әзірге көшірме жоқ: біріншісі терезені жапқанда пайда болады.</translation>
        </message>
        <message>
            <source>Сделать копию сейчас</source>
            <translation>Қазір көшірме жасау</translation>
        </message>
        <message>
            <source>Вернуть эту копию…</source>
            <translation>Осы көшірмені қайтару…</translation>
        </message>
        <message>
            <source>Копия делается сама, когда окно закрывают после правок, и раз в день, пока оно открыто; после записи она читается обратно. Из таких копий остаются десять последних и по одной за час, день, неделю и месяц. Сделанные по команде программа не удаляет.</source>
            <translation>Көшірме түзетулерден кейін терезе жабылғанда және терезе ашық тұрғанда күніне бір рет өздігінен жасалады; жазылған соң ол қайта оқылады. Мұндай көшірмелердің соңғы оны және әр сағатқа, күнге, аптаға, айға бір-біреуден қалады. Бұйрықпен жасалғандарын бағдарлама жоймайды.</translation>
        </message>
        <message>
            <source>Копия делается и проверяется…</source>
            <translation>Көшірме жасалып, тексеріліп жатыр…</translation>
        </message>
        <message>
            <source>Редакция станет такой, какой была {moment}: материалов {number}. Нынешнее хранилище никуда не денется: оно останется рядом под другим именем.</source>
            <translation>Редакция {moment} кезіндегідей болады: материал саны {number}. Қазіргі қойма жоғалмайды: ол қасында басқа атпен қалады.</translation>
        </message>
        <message>
            <source>Вернуть копию</source>
            <translation>Көшірмені қайтару</translation>
        </message>
        <message>
            <source>Копия проверяется и возвращается…</source>
            <translation>Көшірме тексеріліп, қайтарылып жатыр…</translation>
        </message>
        <message>
            <source>Лежат в папке {path}</source>
            <translation>Жатқан қалтасы: {path}</translation>
        </message>
        <message>
            <source>{moment} · по команде</source>
            <translation>{moment} · бұйрықпен</translation>
        </message>
        <message>
            <source>{size} КБ</source>
            <translation>{size} КБ</translation>
        </message>
        <message>
            <source>{size} МБ</source>
            <translation>{size} МБ</translation>
        </message>
        <message>
            <source>{number}, из них повреждено {damaged}</source>
            <translation>{number}, оның ішінде бүлінгені {damaged}</translation>
        </message>
    </context>
    <context>
        <name>bar</name>
        <message>
            <source>Состояние: {state}</source>
            <translation>Күйі: {state}</translation>
        </message>
        <message>
            <source>Список</source>
            <translation>Тізім</translation>
        </message>
        <message>
            <source>Ещё</source>
            <translation>Тағы</translation>
        </message>
        <message>
            <source>Ещё: команды, которым не хватило места</source>
            <translation>Тағы: орын жетпеген командалар</translation>
        </message>
        <message>
            <source>Вид абзаца</source>
            <translation>Абзац түрі</translation>
        </message>
    </context>
    <context>
        <name>beside</name>
        <message>
            <source>Править</source>
            <translation>Өңдеу</translation>
        </message>
        <message>
            <source>Править этот материал; тот, что правится сейчас, станет на его место</source>
            <translation>Осы материалды өңдеу; қазір өңделіп жатқаны оның орнына ауысады</translation>
        </message>
        <message>
            <source>Закрыть соседний материал</source>
            <translation>Қасындағы материалды жабу</translation>
        </message>
        <message>
            <source>Правится:</source>
            <translation>Өңделуде:</translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message>
            <source>Из «{one}» в «{other}» шага нет.</source>
            <translation>«{one}» күйінен «{other}» күйіне қадам жоқ.</translation>
        </message>
        <message>
            <source>Отсюда можно: {steps}.</source>
            <translation>Осы жерден: {steps}.</translation>
        </message>
        <message>
            <source>Утверждают то, что прочитано: откройте материал, и шаг «{step}» будет над текстом.</source>
            <translation>Оқылған нәрсе бекітіледі: материалды ашыңыз, «{step}» қадамы мәтіннің үстінде болады.</translation>
        </message>
        <message>
            <source>Открыть</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>Причина: её увидит автор, и она останется в истории.</source>
            <translation>Себебі: оны автор көреді және ол тарихта қалады.</translation>
        </message>
        <message>
            <source>«{headline}»: {state}.</source>
            <translation>«{headline}»: {state}.</translation>
        </message>
        <message>
            <source>Открыть рядом</source>
            <translation>Қасына ашу</translation>
        </message>
        <message>
            <source>не проверялось</source>
            <translation>тексерілмеген</translation>
        </message>
        <message>
            <source>проверено, чисто</source>
            <translation>тексерілді, таза</translation>
        </message>
        <message>
            <source>изменено после проверки</source>
            <translation>тексеруден кейін өзгерді</translation>
        </message>
        <message>
            <source>{state}: {number}</source>
            <translation>{state}: {number}</translation>
        </message>
        <message>
            <source>Когда угодно</source>
            <translation>Кез келген уақыт</translation>
        </message>
        <message>
            <source>Сегодня</source>
            <translation>Бүгін</translation>
        </message>
        <message>
            <source>Вчера</source>
            <translation>Кеше</translation>
        </message>
        <message>
            <source>За неделю</source>
            <translation>Апта ішінде</translation>
        </message>
        <message>
            <source>За месяц</source>
            <translation>Ай ішінде</translation>
        </message>
        <message>
            <source>Вас упомянули</source>
            <translation>Сізді атап өтті</translation>
        </message>
        <message>
            <source>Мои на проверке</source>
            <translation>Менің тексерудегілерім</translation>
        </message>
        <message>
            <source>Мои на доработке</source>
            <translation>Менің пысықтаудағыларым</translation>
        </message>
        <message>
            <source>Изменены сегодня</source>
            <translation>Бүгін өзгергендер</translation>
        </message>
        <message>
            <source>Слова заголовка, имени, тега</source>
            <translation>Тақырыптың, есімнің, тегтің сөздері</translation>
        </message>
        <message>
            <source>Слова, по которым отобрать</source>
            <translation>Іріктейтін сөздер</translation>
        </message>
        <message>
            <source>Состояние</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Автор</source>
            <translation>Авторы</translation>
        </message>
        <message>
            <source>Рубрика</source>
            <translation>Айдары</translation>
        </message>
        <message>
            <source>Тег</source>
            <translation>Тегі</translation>
        </message>
        <message>
            <source>Когда изменён</source>
            <translation>Қашан өзгерген</translation>
        </message>
        <message>
            <source>Материалы, где в примечании ждут вашего ответа</source>
            <translation>Ескертпеде сіздің жауабыңызды күтіп тұрған материалдар</translation>
        </message>
        <message>
            <source>Фильтры</source>
            <translation>Сүзгілер</translation>
        </message>
        <message>
            <source>Показать всё</source>
            <translation>Барлығын көрсету</translation>
        </message>
        <message>
            <source>Любое состояние</source>
            <translation>Кез келген күй</translation>
        </message>
        <message>
            <source>Мои</source>
            <translation>Менікі</translation>
        </message>
        <message>
            <source>Все авторы</source>
            <translation>Барлық автор</translation>
        </message>
        <message>
            <source>Все рубрики</source>
            <translation>Барлық айдар</translation>
        </message>
        <message>
            <source>Все теги</source>
            <translation>Барлық тег</translation>
        </message>
        <message>
            <source>Вас упомянули: {number}</source>
            <translation>Сізді атап өтті: {number}</translation>
        </message>
        <message>
            <source>Запомнить фильтр…</source>
            <translation>Сүзгіні сақтау…</translation>
        </message>
        <message>
            <source>Забыть фильтр</source>
            <translation>Сүзгіні ұмыту</translation>
        </message>
        <message>
            <source>Запомнить фильтр</source>
            <translation>Сүзгіні сақтау</translation>
        </message>
        <message>
            <source>Имя фильтра</source>
            <translation>Сүзгі атауы</translation>
        </message>
        <message>
            <source>Запомнить</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Доска</source>
            <translation>Тақта</translation>
        </message>
        <message>
            <source>Список</source>
            <translation>Тізім</translation>
        </message>
        <message>
            <source>Напечатать список…</source>
            <translation>Тізімді басып шығару…</translation>
        </message>
        <message>
            <source>К материалу</source>
            <translation>Материалға</translation>
        </message>
        <message>
            <source>Вернуться к тексту (Esc)</source>
            <translation>Мәтінге оралу (Esc)</translation>
        </message>
        <message>
            <source>Стол редакции</source>
            <translation>Редакция үстелі</translation>
        </message>
        <message>
            <source>Под фильтр ничего не подходит.</source>
            <translation>Сүзгіге ештеңе сай келмейді.</translation>
        </message>
        <message>
            <source>Здесь будут материалы редакции. Начните новый или перетащите в окно файл.</source>
            <translation>Мұнда редакция материалдары болады. Жаңасын бастаңыз немесе терезеге файл сүйреп әкеліңіз.</translation>
        </message>
        <message>
            <source>{shown} из {all}</source>
            <translation>{all} ішінен {shown}</translation>
        </message>
        <message>
            <source>Список материалов</source>
            <translation>Материалдар тізімі</translation>
        </message>
        <message>
            <source>выбран</source>
            <translation>таңдалды</translation>
        </message>
        <message>
            <source>{number}, есть к вам</source>
            <translation>{number}, сізге де бар</translation>
        </message>
        <message>
            <source>{number}, до правки</source>
            <translation>{number}, түзетуге дейін</translation>
        </message>
        <message>
            <source>Заголовок</source>
            <translation>Тақырыбы</translation>
        </message>
        <message>
            <source>Теги</source>
            <translation>Тегтері</translation>
        </message>
        <message>
            <source>Изменён</source>
            <translation>Өзгерген</translation>
        </message>
        <message>
            <source>Замечания</source>
            <translation>Ескертулер</translation>
        </message>
        <message>
            <source>Примечания</source>
            <translation>Ескертпелер</translation>
        </message>
        <message>
            <source>Правки</source>
            <translation>Түзетулер</translation>
        </message>
        <message>
            <source>Эмбарго</source>
            <translation>Эмбарго</translation>
        </message>
        <message>
            <source>вас упомянули</source>
            <translation>сізді атап өтті</translation>
        </message>
        <message>
            <source>замечаний: {number}</source>
            <translation>ескерту: {number}</translation>
        </message>
        <message>
            <source>примечаний: {number}</source>
            <translation>ескертпе: {number}</translation>
        </message>
        <message>
            <source>правок: {number}</source>
            <translation>түзету: {number}</translation>
        </message>
        <message>
            <source>можно с {when}</source>
            <translation>{when} бастап</translation>
        </message>
        <message>
            <source>эмбарго вышло {when}</source>
            <translation>эмбарго мерзімі өтті: {when}</translation>
        </message>
        <message>
            <source>до {when}</source>
            <translation>{when} дейін</translation>
        </message>
        <message>
            <source>эмбарго до {when}</source>
            <translation>{when} дейін эмбарго</translation>
        </message>
    </context>
    <context>
        <name>bootstrap</name>
        <message>
            <source>Окно не открыть: не хватает библиотеки.</source>
            <translation>Терезе ашылмайды: кітапхана жетіспейді.</translation>
        </message>
        <message>
            <source>Её поставит packaging/run; командная строка работает и так.</source>
            <translation>Оны packaging/run орнатады; командалық жол онсыз да істейді.</translation>
        </message>
    </context>
    <context>
        <name>card</name>
        <message>
            <source>Таблица</source>
            <translation>Кесте</translation>
        </message>
        <message>
            <source>Замечание</source>
            <translation>Ескерту</translation>
        </message>
        <message>
            <source>Пропустить здесь</source>
            <translation>Осы жерде өткізіп жіберу</translation>
        </message>
        <message>
            <source>Не отмечать в этом материале</source>
            <translation>Бұл материалда белгілемеу</translation>
        </message>
        <message>
            <source>Не отмечать у меня: в мой словарь</source>
            <translation>Менде белгілемеу: менің сөздігіме</translation>
        </message>
        <message>
            <source>Не отмечать у меня</source>
            <translation>Менде белгілемеу</translation>
        </message>
        <message>
            <source>Не отмечать ни у кого: в словарь редакции</source>
            <translation>Ешкімде белгілемеу: редакция сөздігіне</translation>
        </message>
        <message>
            <source>Не отмечать ни у кого в редакции</source>
            <translation>Редакцияда ешкімде белгілемеу</translation>
        </message>
        <message>
            <source>Вырезать</source>
            <translation>Қиып алу</translation>
        </message>
        <message>
            <source>Копировать</source>
            <translation>Көшіру</translation>
        </message>
        <message>
            <source>Вставить</source>
            <translation>Кірістіру</translation>
        </message>
        <message>
            <source>Вставить без форматирования</source>
            <translation>Пішімдеусіз кірістіру</translation>
        </message>
        <message>
            <source>Выделить всё</source>
            <translation>Бәрін белгілеу</translation>
        </message>
        <message>
            <source>Открыть ссылку</source>
            <translation>Сілтемені ашу</translation>
        </message>
        <message>
            <source>Скопировать адрес</source>
            <translation>Мекенжайды көшіру</translation>
        </message>
        <message>
            <source>Изменить ссылку…</source>
            <translation>Сілтемені өзгерту…</translation>
        </message>
        <message>
            <source>Убрать ссылку</source>
            <translation>Сілтемені алып тастау</translation>
        </message>
    </context>
    <context>
        <name>checking</name>
        <message>
            <source>Ваше решение не записалось на диск и продержится только до выхода.</source>
            <translation>Шешіміңіз дискіге жазылмады, ол бағдарламадан шыққанша ғана сақталады.</translation>
        </message>
        <message>
            <source>Проверить снова</source>
            <translation>Қайта тексеру</translation>
        </message>
        <message>
            <source>{what} Проверяется по обычному.</source>
            <translation>{what} Қарапайым профиль бойынша тексеріледі.</translation>
        </message>
        <message>
            <source>Выбор правил не записался на диск и продержится только до выхода.</source>
            <translation>Ережелер таңдауы дискіге жазылмады, ол шыққанша ғана сақталады.</translation>
        </message>
        <message>
            <source>Проверка ответила непонятно. Текст не проверен.</source>
            <translation>Тексеру түсініксіз жауап берді. Мәтін тексерілген жоқ.</translation>
        </message>
        <message>
            <source>Проверка не запустилась: {reason}</source>
            <translation>Тексеру іске қосылмады: {reason}</translation>
        </message>
        <message>
            <source>Проверка остановилась дважды (код {code}). Текст не проверен.</source>
            <translation>Тексеру екі рет тоқтады (коды {code}). Мәтін тексерілген жоқ.</translation>
        </message>
        <message>
            <source>Проверено</source>
            <translation>Тексерілді</translation>
        </message>
        <message>
            <source>Проверяется…</source>
            <translation>Тексерілуде…</translation>
        </message>
        <message>
            <source>Не проверено</source>
            <translation>Тексерілмеді</translation>
        </message>
    </context>
    <context>
        <name>checklist</name>
        <message>
            <source>Не проверено: «{check}». Откройте материал и сделайте шаг оттуда.</source>
            <translation>Тексерілмеді: «{check}». Материалды ашып, қадамды сол жерден жасаңыз.</translation>
        </message>
        <message>
            <source>Нет заголовка.</source>
            <translation>Тақырып жоқ.</translation>
        </message>
        <message>
            <source>Заголовок длиннее, чем берёт {channel}: {length} знаков из {most}.</source>
            <translation>Тақырып {channel} көтеретіннен ұзын: {most} таңбаның орнына {length}.</translation>
        </message>
        <message>
            <source>Нет рубрики.</source>
            <translation>Айдар жоқ.</translation>
        </message>
        <message>
            <source>Нет ни одного тега.</source>
            <translation>Бірде-бір тег жоқ.</translation>
        </message>
        <message>
            <source>Не разобраны ошибки, найденные проверкой: {count}.</source>
            <translation>Тексеру тапқан, қаралмаған қателер: {count}.</translation>
        </message>
        <message>
            <source>Не решены примечания: {count}.</source>
            <translation>Шешілмеген ескертпелер: {count}.</translation>
        </message>
        <message>
            <source>Не приняты и не отклонены правки: {count}.</source>
            <translation>Қабылданбаған да, кері қайтарылмаған да түзетулер: {count}.</translation>
        </message>
        <message>
            <source>У картинки нет подписи.</source>
            <translation>Суреттің жазуы жоқ.</translation>
        </message>
        <message>
            <source>У картинки не назван автор или источник.</source>
            <translation>Суреттің авторы не дереккөзі аталмаған.</translation>
        </message>
        <message>
            <source>У картинки нет описания для тех, кто её не видит.</source>
            <translation>Суретті көре алмайтындарға арналған сипаттама жоқ.</translation>
        </message>
        <message>
            <source>Осталась заготовка: «{words}».</source>
            <translation>Толтырылмаған орын қалды: «{words}».</translation>
        </message>
        <message>
            <source>Непонятно, чьи слова: «{words}».</source>
            <translation>Кімнің сөзі екені түсініксіз: «{words}».</translation>
        </message>
        <message>
            <source>Числа из заголовка нет в тексте: «{words}».</source>
            <translation>Тақырыптағы сан мәтінде жоқ: «{words}».</translation>
        </message>
        <message>
            <source>Заголовок</source>
            <translation>Тақырыбы</translation>
        </message>
        <message>
            <source>Правки</source>
            <translation>Түзетулер</translation>
        </message>
        <message>
            <source>Заготовки</source>
            <translation>Толтырылмаған орындар</translation>
        </message>
        <message>
            <source>Ошибки</source>
            <translation>Қателер</translation>
        </message>
        <message>
            <source>Примечания</source>
            <translation>Ескертпелер</translation>
        </message>
        <message>
            <source>Рубрика</source>
            <translation>Айдары</translation>
        </message>
        <message>
            <source>Теги</source>
            <translation>Тегтері</translation>
        </message>
        <message>
            <source>Длина заголовка</source>
            <translation>Тақырып ұзындығы</translation>
        </message>
        <message>
            <source>Подписи к картинкам</source>
            <translation>Суреттердің жазулары</translation>
        </message>
        <message>
            <source>Чьи слова в кавычках</source>
            <translation>Тырнақшадағы сөз кімдікі</translation>
        </message>
        <message>
            <source>Числа заголовка в тексте</source>
            <translation>Тақырыптағы сандар мәтінде</translation>
        </message>
    </context>
    <context>
        <name>cli</name>
        <message>
            <source>Остановлено. То, что записано, записано целиком.</source>
            <translation>Тоқтатылды. Жазылғаны толық жазылған.</translation>
        </message>
        <message>
            <source>Записано: {done}, из них с предупреждениями: {warned}. Не вышло: {failed}.</source>
            <translation>Жазылды: {done}, оның ішінде ескертуі бар: {warned}. Болмады: {failed}.</translation>
        </message>
        <message>
            <source>сделать резервную копию хранилища</source>
            <translation>қойманың сақтық көшірмесін жасау</translation>
        </message>
        <message>
            <source>таблица или JSON</source>
            <translation>кесте немесе JSON</translation>
        </message>
        <message>
            <source>ПРОФИЛЬ</source>
            <translation>ПРОФИЛЬ</translation>
        </message>
        <message>
            <source>имя или файл профиля: какие правила включены</source>
            <translation>профильдің аты немесе файлы: қай ережелер қосулы</translation>
        </message>
        <message>
            <source>вместо файлов: на каждую строку ввода с полями id и text ответить строкой</source>
            <translation>файлдардың орнына: id мен text өрістері бар әр кіріс жолына бір жолмен жауап беру</translation>
        </message>
        <message>
            <source>ФАЙЛ</source>
            <translation>ФАЙЛ</translation>
        </message>
        <message>
            <source>Назовите файлы или укажите --jsonl, одно из двух.</source>
            <translation>Файлдарды атаңыз не --jsonl кілтін беріңіз, екеуінің бірін.</translation>
        </message>
        <message>
            <source>проверить файлы</source>
            <translation>файлдарды тексеру</translation>
        </message>
        <message>
            <source>Назовите формат: --format. Несколько файлов записываются в папку.</source>
            <translation>Пішімді атаңыз: --format. Бірнеше файл қалтаға жазылады.</translation>
        </message>
        <message>
            <source>ОТКУДА</source>
            <translation>ҚАЙДАН</translation>
        </message>
        <message>
            <source>файлы и папки; папка берётся со всем, что в ней читается</source>
            <translation>файлдар мен қалталар; қалта ішіндегі оқылатынның бәрімен алынады</translation>
        </message>
        <message>
            <source>КУДА</source>
            <translation>ҚАЙДА</translation>
        </message>
        <message>
            <source>файл; папка, если файлов несколько</source>
            <translation>файл; файл бірнешеу болса, қалта</translation>
        </message>
        <message>
            <source>ФОРМАТ</source>
            <translation>ПІШІМ</translation>
        </message>
        <message>
            <source>имя формата записи</source>
            <translation>жазу пішімінің аты</translation>
        </message>
        <message>
            <source>причесать по профилю: файл получит текст, набранный, как принято в редакции</source>
            <translation>профиль бойынша теріп шығару: файлға мәтін редакцияда қабылданғандай теріліп жазылады</translation>
        </message>
        <message>
            <source>перевести файлы в другой формат</source>
            <translation>файлдарды басқа пішімге ауыстыру</translation>
        </message>
        <message>
            <source>навигация</source>
            <translation>навигация</translation>
        </message>
        <message>
            <source>повторённая подпись</source>
            <translation>қайталанған сурет жазуы</translation>
        </message>
        <message>
            <source>дата</source>
            <translation>күні</translation>
        </message>
        <message>
            <source>подпись автора или источника</source>
            <translation>автордың не дереккөздің аты</translation>
        </message>
        <message>
            <source>кнопки и счётчики</source>
            <translation>түймелер мен санауыштар</translation>
        </message>
        <message>
            <source>хвост страницы</source>
            <translation>беттің соңы</translation>
        </message>
        <message>
            <source>Экрана нет, окно показать негде: вот та же работа в терминале.</source>
            <translation>Экран жоқ, терезені көрсететін жер жоқ: сол жұмыстың терминалдағы түрі мынау.</translation>
        </message>
        <message>
            <source>Страница сайта стала материалом</source>
            <translation>Сайт беті материалға айналды</translation>
        </message>
        <message>
            <source>Проверка</source>
            <translation>Тексеру</translation>
        </message>
        <message>
            <source>Текст материала</source>
            <translation>Материал мәтіні</translation>
        </message>
        <message>
            <source>Готовые файлы</source>
            <translation>Дайын файлдар</translation>
        </message>
        <message>
            <source>Свой файл проверит команда granki check ФАЙЛ; все команды покажет granki --help.</source>
            <translation>Өз файлыңызды granki check ФАЙЛ командасы тексереді; барлық команданы granki --help көрсетеді.</translation>
        </message>
        <message>
            <source>Заголовок</source>
            <translation>Тақырып</translation>
        </message>
        <message>
            <source>Лид</source>
            <translation>Лид</translation>
        </message>
        <message>
            <source>Абзацев</source>
            <translation>Абзац саны</translation>
        </message>
        <message>
            <source>Рубрики сайта</source>
            <translation>Сайт айдарлары</translation>
        </message>
        <message>
            <source>Отброшено</source>
            <translation>Алынып тасталды</translation>
        </message>
        <message>
            <source>Не понято</source>
            <translation>Түсініксіз</translation>
        </message>
        <message>
            <source>показать работу программы на учебной странице</source>
            <translation>бағдарлама жұмысын оқу бетінде көрсету</translation>
        </message>
        <message>
            <source>как в granki list</source>
            <translation>granki list тізіміндегідей</translation>
        </message>
        <message>
            <source>рабочая копия с пометкой «черновик», не для публикации</source>
            <translation>«қаралама» белгісі бар жұмыс көшірмесі, жариялауға емес</translation>
        </message>
        <message>
            <source>ПРИЧИНА</source>
            <translation>СЕБЕП</translation>
        </message>
        <message>
            <source>выпустить неутверждённый или изменённый текст; имя и причина останутся в истории</source>
            <translation>бекітілмеген не өзгерген мәтінді шығару; аты мен себебі тарихта қалады</translation>
        </message>
        <message>
            <source>записать материал в файл</source>
            <translation>материалды файлға жазу</translation>
        </message>
        <message>
            <source>заменить сам файл</source>
            <translation>файлдың өзін ауыстыру</translation>
        </message>
        <message>
            <source>Назовите файл для исправленного текста или укажите --in-place.</source>
            <translation>Түзетілген мәтінге арналған файлды атаңыз немесе --in-place кілтін беріңіз.</translation>
        </message>
        <message>
            <source>Исправлено: {count}</source>
            <translation>Түзетілді: {count}</translation>
        </message>
        <message>
            <source>исправить то, о чём не нужно спрашивать</source>
            <translation>сұрауды қажет етпейтінін түзету</translation>
        </message>
        <message>
            <source>принять правки из Word; без этого они ждут решения</source>
            <translation>Word түзетулерін қабылдау; онсыз олар шешім күтеді</translation>
        </message>
        <message>
            <source>показать всё, что понято, в JSON</source>
            <translation>түсінілгеннің бәрін JSON түрінде көрсету</translation>
        </message>
        <message>
            <source>только показать, не сохранять</source>
            <translation>тек көрсету, сақтамау</translation>
        </message>
        <message>
            <source>взять файл в хранилище как новый материал</source>
            <translation>файлды қоймаға жаңа материал етіп алу</translation>
        </message>
        <message>
            <source>показать материалы хранилища</source>
            <translation>қойма материалдарын көрсету</translation>
        </message>
        <message>
            <source>материалов: {number}</source>
            <translation>материал: {number}</translation>
        </message>
        <message>
            <source>{size} КБ</source>
            <translation>{size} КБ</translation>
        </message>
        <message>
            <source>файл копии; без него показать, какие есть</source>
            <translation>көшірме файлы; онсыз барын көрсету</translation>
        </message>
        <message>
            <source>КОПИЯ</source>
            <translation>КӨШІРМЕ</translation>
        </message>
        <message>
            <source>Хранилище возвращено: {path}</source>
            <translation>Қойма қайтарылды: {path}</translation>
        </message>
        <message>
            <source>Прежнее лежит рядом: {path}</source>
            <translation>Бұрынғысы қасында жатыр: {path}</translation>
        </message>
        <message>
            <source>вернуть хранилище из резервной копии</source>
            <translation>қойманы сақтық көшірмеден қайтару</translation>
        </message>
        <message>
            <source>СЛОВА</source>
            <translation>СӨЗДЕР</translation>
        </message>
        <message>
            <source>слова, «фразы в кавычках», автор:имя, тег:имя, с:01.10.2026, по:2026</source>
            <translation>сөздер, «тырнақшадағы тіркестер», автор:есім, тег:атау, с:01.10.2026, по:2026</translation>
        </message>
        <message>
            <source>сколько показать</source>
            <translation>қаншасын көрсету</translation>
        </message>
        <message>
            <source>Ничего не нашлось. Для «{question}» нашлось бы: другая раскладка?</source>
            <translation>Ештеңе табылмады. «{question}» табылар еді: пернетақта басқа ма?</translation>
        </message>
        <message>
            <source>найти материалы по словам</source>
            <translation>материалдарды сөздер бойынша табу</translation>
        </message>
        <message>
            <source>правила</source>
            <translation>ережелер</translation>
        </message>
        <message>
            <source>форматы чтения</source>
            <translation>оқу пішімдері</translation>
        </message>
        <message>
            <source>форматы записи</source>
            <translation>жазу пішімдері</translation>
        </message>
        <message>
            <source>панели окна</source>
            <translation>терезе панельдері</translation>
        </message>
        <message>
            <source>команды</source>
            <translation>командалар</translation>
        </message>
        <message>
            <source>Программа установлена не полностью.</source>
            <translation>Бағдарлама толық орнатылмаған.</translation>
        </message>
        <message>
            <source>В хранилище не всё так, как было записано; проверка в нём ничего не изменила. Целые версии материала покажет окно «Версии…», целое хранилище вернёт «granki restore» или окно «Резервные копии…».</source>
            <translation>Қоймада бәрі жазылғандағыдай емес; тексеру онда ештеңе өзгертпеді. Материалдың бүтін нұсқаларын «Нұсқалар…» терезесі көрсетеді, бүтін қойманы «granki restore» немесе «Сақтық көшірмелер…» терезесі қайтарады.</translation>
        </message>
        <message>
            <source>Всё на месте.</source>
            <translation>Бәрі орнында.</translation>
        </message>
        <message>
            <source>хранилище не проверено</source>
            <translation>қойма тексерілмеді</translation>
        </message>
        <message>
            <source>хранилище: тексты, история и печати целы</source>
            <translation>қойма: мәтіндер, тарих және мөрлер бүтін</translation>
        </message>
        <message>
            <source>история: записей {number}, последняя {link}</source>
            <translation>тарих: жазбалар саны {number}, соңғысы {link}</translation>
        </message>
        <message>
            <source>{shelf}: нет ни одного</source>
            <translation>{shelf}: біреуі де жоқ</translation>
        </message>
        <message>
            <source>проверка текста не работает</source>
            <translation>мәтінді тексеру жұмыс істемейді</translation>
        </message>
        <message>
            <source>словари: {names}</source>
            <translation>сөздіктер: {names}</translation>
        </message>
        <message>
            <source>нет словаря {name}</source>
            <translation>{name} сөздігі жоқ</translation>
        </message>
        <message>
            <source>проверка текста отвечает неверно</source>
            <translation>мәтінді тексеру қате жауап береді</translation>
        </message>
        <message>
            <source>проверить, всё ли на месте</source>
            <translation>бәрі орнында ма, тексеру</translation>
        </message>
        <message>
            <source>имя или файл профиля: что принято в редакции</source>
            <translation>профильдің аты немесе файлы: редакцияда не қабылданған</translation>
        </message>
        <message>
            <source>на каждую строку файла или ввода с полями id и text ответить строкой</source>
            <translation>файлдың не кірістің id мен text өрістері бар әр жолына бір жолмен жауап беру</translation>
        </message>
        <message>
            <source>заменить файл, а не показать текст</source>
            <translation>мәтінді көрсетпей, файлды ауыстыру</translation>
        </message>
        <message>
            <source>Назовите файл или укажите --jsonl.</source>
            <translation>Файлды атаңыз немесе --jsonl кілтін беріңіз.</translation>
        </message>
        <message>
            <source>причесать: набрать текст, как принято в редакции</source>
            <translation>реттеу: мәтінді редакцияда қабылданғандай теру</translation>
        </message>
        <message>
            <source>Замечаний нет.</source>
            <translation>Ескерту жоқ.</translation>
        </message>
        <message>
            <source>Замечаний: {count}</source>
            <translation>Ескерту саны: {count}</translation>
        </message>
        <message numerus="yes">
            <source>%n ошибок</source>
            <translation>
                <numerusform>%n қате</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n сомнений</source>
            <translation>
                <numerusform>%n күмән</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n замечаний о наборе</source>
            <translation>
                <numerusform>терім туралы %n ескерту</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n советов</source>
            <translation>
                <numerusform>%n кеңес</numerusform>
            </translation>
        </message>
        <message>
            <source>строка — не JSON в UTF-8</source>
            <translation>жол UTF-8 кодындағы JSON емес</translation>
        </message>
        <message>
            <source>нужен объект с полями id и text, text — строка</source>
            <translation>id мен text өрістері бар нысан керек, text — жол</translation>
        </message>
        <message>
            <source>Это ошибка программы, а не текста: ничего не проверено и не записано.</source>
            <translation>Бұл мәтіннің емес, бағдарламаның қатесі: ештеңе тексерілмеді, ештеңе жазылмады.</translation>
        </message>
        <message>
            <source>Вызов: </source>
            <translation>Шақыру: </translation>
        </message>
        <message>
            <source>Аргументы</source>
            <translation>Аргументтер</translation>
        </message>
        <message>
            <source>Ключи</source>
            <translation>Кілттер</translation>
        </message>
        <message>
            <source>показать эту справку</source>
            <translation>осы анықтаманы көрсету</translation>
        </message>
        <message>
            <source>не хватает: %s</source>
            <translation>жетіспейді: %s</translation>
        </message>
        <message>
            <source>непонятно: %s</source>
            <translation>түсініксіз: %s</translation>
        </message>
        <message>
            <source>нужно одно значение</source>
            <translation>бір мән керек</translation>
        </message>
        <message>
            <source>нужно хотя бы одно значение</source>
            <translation>кемінде бір мән керек</translation>
        </message>
        <message>
            <source>%(argument_name)s: %(message)s</source>
            <translation>%(argument_name)s: %(message)s</translation>
        </message>
        <message>
            <source>не бывает %(value)r, есть %(choices)s</source>
            <translation>%(value)r деген жоқ, барлары: %(choices)s</translation>
        </message>
        <message>
            <source>не сочетается с %s</source>
            <translation>%s кілтімен бірге келмейді</translation>
        </message>
        <message>
            <source>ХРАНИЛИЩЕ</source>
            <translation>ҚОЙМА</translation>
        </message>
        <message>
            <source>файл хранилища; иначе GRANKI_STORE, иначе своё хранилище пользователя</source>
            <translation>қойма файлы; болмаса GRANKI_STORE, ол да болмаса пайдаланушының өз қоймасы</translation>
        </message>
        <message>
            <source>Гранки: рабочее место новостной редакции.</source>
            <translation>Гранки: жаңалықтар редакциясының жұмыс орны.</translation>
        </message>
        <message>
            <source>показать версию</source>
            <translation>нұсқасын көрсету</translation>
        </message>
        <message>
            <source>Команды</source>
            <translation>Командалар</translation>
        </message>
        <message>
            <source>КОМАНДА</source>
            <translation>КОМАНДА</translation>
        </message>
        <message>
            <source>«{name}» — не простой текст: его оформление пропало бы.</source>
            <translation>«{name}» — жай мәтін емес: пішімдеуі жоғалар еді.</translation>
        </message>
        <message>
            <source>Сначала переведите его: granki convert ОТКУДА КУДА.txt</source>
            <translation>Алдымен оны ауыстырыңыз: granki convert ҚАЙДАН ҚАЙДА.txt</translation>
        </message>
        <message>
            <source>«{name}» записан в UTF-8: в прежней кодировке нет всех знаков.</source>
            <translation>«{name}» UTF-8 кодымен жазылды: бұрынғы кодта барлық таңба жоқ.</translation>
        </message>
    </context>
    <context>
        <name>closing</name>
        <message>
            <source>Копию текста тоже не удалось записать.</source>
            <translation>Мәтіннің көшірмесін де жазу мүмкін болмады.</translation>
        </message>
        <message>
            <source>Копия записана</source>
            <translation>Көшірмесі жазылды</translation>
        </message>
        <message>
            <source>Текст лежит в файле {path}</source>
            <translation>Мәтін {path} файлында жатыр</translation>
        </message>
        <message>
            <source>Текст не сохранён</source>
            <translation>Мәтін сақталмады</translation>
        </message>
        <message>
            <source>Попробовать снова</source>
            <translation>Қайта байқап көру</translation>
        </message>
        <message>
            <source>Закрыть, оставив копию в файле</source>
            <translation>Файлда көшірмесін қалдырып жабу</translation>
        </message>
        <message>
            <source>Текст цел и остаётся на экране.</source>
            <translation>Мәтін аман, экранда тұр.</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>Клавиши</source>
            <translation>Пернелер</translation>
        </message>
        <message>
            <source>О программе</source>
            <translation>Бағдарлама туралы</translation>
        </message>
        <message>
            <source>Теги материала</source>
            <translation>Материал тегтері</translation>
        </message>
        <message>
            <source>История…</source>
            <translation>Тарихы…</translation>
        </message>
        <message>
            <source>Версии…</source>
            <translation>Нұсқалар…</translation>
        </message>
        <message>
            <source>Изменилось после утверждения…</source>
            <translation>Бекітілгеннен кейін өзгергені…</translation>
        </message>
        <message>
            <source>Эмбарго…</source>
            <translation>Эмбарго…</translation>
        </message>
        <message>
            <source>Удалить навсегда…</source>
            <translation>Біржола жою…</translation>
        </message>
        <message>
            <source>Что изменилось с прошлого чтения…</source>
            <translation>Өткен оқудан бері не өзгерді…</translation>
        </message>
        <message>
            <source>Подсчёт слов и знаков…</source>
            <translation>Сөздер мен таңбаларды санау…</translation>
        </message>
        <message>
            <source>Проверить по порядку…</source>
            <translation>Ретімен тексеру…</translation>
        </message>
        <message>
            <source>Варианты исправления</source>
            <translation>Түзету нұсқалары</translation>
        </message>
        <message>
            <source>Следующее замечание</source>
            <translation>Келесі ескерту</translation>
        </message>
        <message>
            <source>Предыдущее замечание</source>
            <translation>Алдыңғы ескерту</translation>
        </message>
        <message>
            <source>Причесать</source>
            <translation>Мәтінді ретке келтіру</translation>
        </message>
        <message>
            <source>Исправить всё надёжное</source>
            <translation>Сенімдінің бәрін түзету</translation>
        </message>
        <message>
            <source>Показывать пометки</source>
            <translation>Белгілерді көрсету</translation>
        </message>
        <message>
            <source>Что не отмечать…</source>
            <translation>Не белгіленбейді…</translation>
        </message>
        <message>
            <source>Словарь редакции…</source>
            <translation>Редакция сөздігі…</translation>
        </message>
        <message>
            <source>Правила проверки…</source>
            <translation>Тексеру ережелері…</translation>
        </message>
        <message>
            <source>редакция ещё открывается</source>
            <translation>редакция әлі ашылып жатыр</translation>
        </message>
        <message>
            <source>нет открытого материала</source>
            <translation>ашық материал жоқ</translation>
        </message>
        <message>
            <source>материал ещё не сохранён</source>
            <translation>материал әлі сақталмаған</translation>
        </message>
        <message>
            <source>материал только для чтения</source>
            <translation>материал тек оқуға арналған</translation>
        </message>
        <message>
            <source>курсор не в тексте</source>
            <translation>курсор мәтінде емес</translation>
        </message>
        <message>
            <source>Отменить</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Вернуть</source>
            <translation>Қайталау</translation>
        </message>
        <message>
            <source>Вырезать</source>
            <translation>Қиып алу</translation>
        </message>
        <message>
            <source>Копировать</source>
            <translation>Көшіру</translation>
        </message>
        <message>
            <source>Вставить</source>
            <translation>Кірістіру</translation>
        </message>
        <message>
            <source>Вставить только текст</source>
            <translation>Тек мәтінді кірістіру</translation>
        </message>
        <message>
            <source>Найти…</source>
            <translation>Табу…</translation>
        </message>
        <message>
            <source>Найти далее</source>
            <translation>Келесісін табу</translation>
        </message>
        <message>
            <source>Заменить…</source>
            <translation>Ауыстыру…</translation>
        </message>
        <message>
            <source>Неразрывный пробел</source>
            <translation>Үзілмейтін бос орын</translation>
        </message>
        <message>
            <source>Сменить регистр</source>
            <translation>Әріп регистрін ауыстыру</translation>
        </message>
        <message>
            <source>Автотекст…</source>
            <translation>Автомәтін…</translation>
        </message>
        <message>
            <source>Новый материал</source>
            <translation>Жаңа материал</translation>
        </message>
        <message>
            <source>Открыть файл…</source>
            <translation>Файл ашу…</translation>
        </message>
        <message>
            <source>Сохранить</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Экспорт…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Экспорт нескольких…</source>
            <translation>Бірнешеуін экспорттау…</translation>
        </message>
        <message>
            <source>Отброшенные правки…</source>
            <translation>Алып тасталған түзетулер…</translation>
        </message>
        <message>
            <source>Печать…</source>
            <translation>Басып шығару…</translation>
        </message>
        <message>
            <source>Предпросмотр печати…</source>
            <translation>Басып шығаруды алдын ала қарау…</translation>
        </message>
        <message>
            <source>Сохранить как PDF…</source>
            <translation>PDF ретінде сақтау…</translation>
        </message>
        <message>
            <source>Закрыть материал</source>
            <translation>Материалды жабу</translation>
        </message>
        <message>
            <source>Выход</source>
            <translation>Шығу</translation>
        </message>
        <message>
            <source>Полужирный</source>
            <translation>Жартылай қалың</translation>
        </message>
        <message>
            <source>Курсив</source>
            <translation>Көлбеу</translation>
        </message>
        <message>
            <source>Подчёркнутый</source>
            <translation>Асты сызылған</translation>
        </message>
        <message>
            <source>Зачёркнутый</source>
            <translation>Үсті сызылған</translation>
        </message>
        <message>
            <source>Ссылка…</source>
            <translation>Сілтеме…</translation>
        </message>
        <message>
            <source>Убрать оформление</source>
            <translation>Пішімдеуді алып тастау</translation>
        </message>
        <message>
            <source>Обычный текст</source>
            <translation>Қалыпты мәтін</translation>
        </message>
        <message>
            <source>Заголовок 1</source>
            <translation>1-тақырып</translation>
        </message>
        <message>
            <source>Заголовок 2</source>
            <translation>2-тақырып</translation>
        </message>
        <message>
            <source>Заголовок 3</source>
            <translation>3-тақырып</translation>
        </message>
        <message>
            <source>Маркированный список</source>
            <translation>Таңбаланған тізім</translation>
        </message>
        <message>
            <source>Нумерованный список</source>
            <translation>Нөмірленген тізім</translation>
        </message>
        <message>
            <source>Цитата</source>
            <translation>Дәйексөз</translation>
        </message>
        <message>
            <source>Картинка…</source>
            <translation>Сурет…</translation>
        </message>
        <message>
            <source>Автор и описание картинки…</source>
            <translation>Суреттің авторы мен сипаттамасы…</translation>
        </message>
        <message>
            <source>Заменить картинку…</source>
            <translation>Суретті ауыстыру…</translation>
        </message>
        <message>
            <source>Убрать картинку</source>
            <translation>Суретті алып тастау</translation>
        </message>
        <message>
            <source>Таблица…</source>
            <translation>Кесте…</translation>
        </message>
        <message>
            <source>Черта</source>
            <translation>Сызық</translation>
        </message>
        <message>
            <source>Сноска…</source>
            <translation>Сілтеме ескерту…</translation>
        </message>
        <message>
            <source>Заметка редактору</source>
            <translation>Редакторға ескертпе</translation>
        </message>
        <message>
            <source>Найти в списке</source>
            <translation>Тізімнен табу</translation>
        </message>
        <message>
            <source>Поиск по архиву…</source>
            <translation>Мұрағаттан іздеу…</translation>
        </message>
        <message>
            <source>Резервные копии…</source>
            <translation>Сақтық көшірмелер…</translation>
        </message>
        <message>
            <source>Теги редакции…</source>
            <translation>Редакция тегтері…</translation>
        </message>
        <message>
            <source>Рубрики…</source>
            <translation>Айдарлар…</translation>
        </message>
        <message>
            <source>Состояния и шаги…</source>
            <translation>Күйлер мен қадамдар…</translation>
        </message>
        <message>
            <source>Настройки…</source>
            <translation>Баптаулар…</translation>
        </message>
        <message>
            <source>Сбросить демо</source>
            <translation>Демоны қалпына келтіру</translation>
        </message>
        <message>
            <source>Режим правок: предлагать, а не менять</source>
            <translation>Түзету режимі: өзгертпей, ұсыну</translation>
        </message>
        <message>
            <source>Следующая правка</source>
            <translation>Келесі түзету</translation>
        </message>
        <message>
            <source>Предыдущая правка</source>
            <translation>Алдыңғы түзету</translation>
        </message>
        <message>
            <source>Принять правку</source>
            <translation>Түзетуді қабылдау</translation>
        </message>
        <message>
            <source>Отклонить правку (свою — отозвать)</source>
            <translation>Түзетуді қабылдамау (өзінікін қайтарып алу)</translation>
        </message>
        <message>
            <source>Принять все правки</source>
            <translation>Барлық түзетуді қабылдау</translation>
        </message>
        <message>
            <source>Отклонить все правки (свои — отозвать)</source>
            <translation>Барлық түзетуді қабылдамау (өзінікін қайтарып алу)</translation>
        </message>
        <message>
            <source>Ответить на правку примечанием…</source>
            <translation>Түзетуге ескертпемен жауап беру…</translation>
        </message>
        <message>
            <source>Примечание к словам…</source>
            <translation>Сөздерге ескертпе…</translation>
        </message>
        <message>
            <source>Примечание к рубрике…</source>
            <translation>Айдарға ескертпе…</translation>
        </message>
        <message>
            <source>Примечание к тегам…</source>
            <translation>Тегтерге ескертпе…</translation>
        </message>
        <message>
            <source>Примечание ко всему материалу…</source>
            <translation>Бүкіл материалға ескертпе…</translation>
        </message>
        <message>
            <source>Ответить на примечание</source>
            <translation>Ескертпеге жауап беру</translation>
        </message>
        <message>
            <source>Следующее примечание</source>
            <translation>Келесі ескертпе</translation>
        </message>
        <message>
            <source>Предыдущее примечание</source>
            <translation>Алдыңғы ескертпе</translation>
        </message>
        <message>
            <source>Правки и примечания</source>
            <translation>Түзетулер мен ескертпелер</translation>
        </message>
        <message>
            <source>Показать все правки</source>
            <translation>Барлық түзетулерді көрсету</translation>
        </message>
        <message>
            <source>Только полосы у правленых абзацев</source>
            <translation>Түзетілген абзацтарда тек жолақтар</translation>
        </message>
        <message>
            <source>Показать текст, как предложено</source>
            <translation>Мәтінді ұсынылғандай көрсету</translation>
        </message>
        <message>
            <source>Показать текст, как было</source>
            <translation>Мәтінді бұрынғыдай көрсету</translation>
        </message>
        <message>
            <source>Строка выше</source>
            <translation>Жоғарыдан жол</translation>
        </message>
        <message>
            <source>Строка ниже</source>
            <translation>Төменнен жол</translation>
        </message>
        <message>
            <source>Столбец слева</source>
            <translation>Сол жақтан баған</translation>
        </message>
        <message>
            <source>Столбец справа</source>
            <translation>Оң жақтан баған</translation>
        </message>
        <message>
            <source>Объединить ячейки</source>
            <translation>Ұяшықтарды біріктіру</translation>
        </message>
        <message>
            <source>Разделить ячейки</source>
            <translation>Ұяшықтарды бөлу</translation>
        </message>
        <message>
            <source>Шапка таблицы</source>
            <translation>Кестенің тақырып жолы</translation>
        </message>
        <message>
            <source>Удалить строки</source>
            <translation>Жолдарды жою</translation>
        </message>
        <message>
            <source>Удалить столбцы</source>
            <translation>Бағандарды жою</translation>
        </message>
        <message>
            <source>Удалить таблицу</source>
            <translation>Кестені жою</translation>
        </message>
        <message>
            <source>Список материалов</source>
            <translation>Материалдар тізімі</translation>
        </message>
        <message>
            <source>Стол редакции</source>
            <translation>Редакция үстелі</translation>
        </message>
        <message>
            <source>К следующему материалу рядом</source>
            <translation>Қатар тұрған келесі материалға</translation>
        </message>
        <message>
            <source>Закрыть соседний материал</source>
            <translation>Қатар тұрған материалды жабу</translation>
        </message>
        <message>
            <source>Закрыть все соседние материалы</source>
            <translation>Қатар тұрған барлық материалды жабу</translation>
        </message>
        <message>
            <source>Замечания и теги</source>
            <translation>Ескертулер мен тегтер</translation>
        </message>
        <message>
            <source>Во весь экран</source>
            <translation>Толық экран</translation>
        </message>
        <message>
            <source>Режим сосредоточения</source>
            <translation>Зейін режимі</translation>
        </message>
        <message>
            <source>Палитра команд…</source>
            <translation>Пәрмендер палитрасы…</translation>
        </message>
        <message>
            <source>Непечатаемые знаки</source>
            <translation>Көрінбейтін белгілер</translation>
        </message>
        <message>
            <source>Крупнее</source>
            <translation>Үлкейту</translation>
        </message>
        <message>
            <source>Мельче</source>
            <translation>Кішірейту</translation>
        </message>
        <message>
            <source>Обычный размер</source>
            <translation>Қалыпты өлшем</translation>
        </message>
        <message>
            <source>Тема как в системе</source>
            <translation>Жүйедегідей тақырып</translation>
        </message>
        <message>
            <source>Светлая тема</source>
            <translation>Ашық тақырып</translation>
        </message>
        <message>
            <source>Тёмная тема</source>
            <translation>Қараңғы тақырып</translation>
        </message>
    </context>
    <context>
        <name>commas</name>
        <message>
            <source>Запятая между однородными сказуемыми</source>
            <translation>Бірыңғай баяндауыштар арасындағы үтір</translation>
        </message>
        <message>
            <source>Два сказуемых подряд разделяются запятой или союзом.</source>
            <translation>Қатар тұрған екі баяндауыш үтірмен немесе жалғаулықпен бөлінеді.</translation>
        </message>
        <message>
            <source>Лишняя запятая после «также», «поэтому»</source>
            <translation>«Также», «поэтому» сөздерінен кейінгі артық үтір</translation>
        </message>
        <message>
            <source>Это не вводное слово: запятая не нужна.</source>
            <translation>Бұл қыстырма сөз емес: үтір керек емес.</translation>
        </message>
        <message>
            <source>Лишняя запятая после союза</source>
            <translation>Жалғаулықтан кейінгі артық үтір</translation>
        </message>
        <message>
            <source>Союз не отделяется запятой от предложения, которое он начинает.</source>
            <translation>Жалғаулық өзі бастайтын сөйлемнен үтірмен бөлінбейді.</translation>
        </message>
        <message>
            <source>Запятая после предлога</source>
            <translation>Предлогтан кейінгі үтір</translation>
        </message>
        <message>
            <source>Предлог не отделяется запятой от своего слова.</source>
            <translation>Предлог өз сөзінен үтірмен бөлінбейді.</translation>
        </message>
        <message>
            <source>Лишняя запятая перед «как»</source>
            <translation>«Как» алдындағы артық үтір</translation>
        </message>
        <message>
            <source>«Как» в значении «в качестве» запятой не отделяется.</source>
            <translation>«Ретінде» мағынасындағы «как» үтірмен бөлінбейді.</translation>
        </message>
        <message>
            <source>Лишняя запятая перед причастным оборотом</source>
            <translation>Есімшелі оралым алдындағы артық үтір</translation>
        </message>
        <message>
            <source>Оборот стоит перед определяемым словом: запятая не нужна.</source>
            <translation>Оралым анықталатын сөздің алдында тұр: үтір керек емес.</translation>
        </message>
        <message>
            <source>Запятая перед «и» между частями сложного предложения</source>
            <translation>Құрмалас сөйлем бөліктері арасындағы «и» алдындағы үтір</translation>
        </message>
        <message>
            <source>У каждой части своё подлежащее и сказуемое: перед «и» нужна запятая.</source>
            <translation>Әр бөліктің өз бастауышы мен баяндауышы бар: «и» алдына үтір керек.</translation>
        </message>
        <message>
            <source>Запятая в конце придаточного</source>
            <translation>Бағыныңқы сөйлем соңындағы үтір</translation>
        </message>
        <message>
            <source>Придаточное закрывается запятой.</source>
            <translation>Бағыныңқы сөйлем үтірмен жабылады.</translation>
        </message>
        <message>
            <source>Лишняя запятая перед «и» при общей части</source>
            <translation>Ортақ бөлік болғанда «и» алдындағы артық үтір</translation>
        </message>
        <message>
            <source>У частей есть общее придаточное или обстоятельство: запятая не нужна.</source>
            <translation>Бөліктерге ортақ бағыныңқы сөйлем не пысықтауыш бар: үтір керек емес.</translation>
        </message>
        <message>
            <source>Запятая при сравнении</source>
            <translation>Салыстыру жанындағы үтір</translation>
        </message>
        <message>
            <source>Перед второй частью сравнения ставится запятая.</source>
            <translation>Салыстырудың екінші бөлігінің алдына үтір қойылады.</translation>
        </message>
        <message>
            <source>Запятая перед придаточным</source>
            <translation>Бағыныңқы сөйлем алдындағы үтір</translation>
        </message>
        <message>
            <source>Перед союзом, который начинает придаточное, ставится запятая.</source>
            <translation>Бағыныңқы сөйлемді бастайтын жалғаулықтың алдына үтір қойылады.</translation>
        </message>
        <message>
            <source>Запятая между союзом и деепричастным оборотом</source>
            <translation>Жалғаулық пен көсемше орамының арасындағы үтір</translation>
        </message>
        <message>
            <source>Деепричастный оборот отделяется от союза запятой.</source>
            <translation>Көсемше орамы жалғаулықтан үтірмен ажыратылады.</translation>
        </message>
        <message>
            <source>Запятая перед «а», «но», «зато»</source>
            <translation>«А», «но», «зато» алдындағы үтір</translation>
        </message>
        <message>
            <source>Перед противительным союзом ставится запятая.</source>
            <translation>Қарсылықты жалғаулықтың алдына үтір қойылады.</translation>
        </message>
        <message>
            <source>Запятая перед «несмотря на»</source>
            <translation>«Несмотря на» алдындағы үтір</translation>
        </message>
        <message>
            <source>Оборот с «несмотря на» выделяется запятыми.</source>
            <translation>«Несмотря на» тіркесі бар орам үтірмен бөлінеді.</translation>
        </message>
        <message>
            <source>Запятая между определением и личным местоимением</source>
            <translation>Анықтауыш пен жіктеу есімдігінің арасындағы үтір</translation>
        </message>
        <message>
            <source>Определение личного местоимения обособляется.</source>
            <translation>Жіктеу есімдігінің анықтауышы үтірмен оқшауланады.</translation>
        </message>
        <message>
            <source>Запятая перед «кроме»</source>
            <translation>«Кроме» алдындағы үтір</translation>
        </message>
        <message>
            <source>После «все», «никто», «ничего» оборот с «кроме» выделяется запятыми.</source>
            <translation>«Все», «никто», «ничего» сөздерінен кейін «кроме» оралымы үтірмен ерекшеленеді.</translation>
        </message>
        <message>
            <source>Запятая при деепричастном обороте</source>
            <translation>Көсемше орамы жанындағы үтір</translation>
        </message>
        <message>
            <source>Деепричастный оборот выделяется запятыми.</source>
            <translation>Көсемше орамы үтірмен бөлінеді.</translation>
        </message>
        <message>
            <source>Лишняя запятая между однородными придаточными</source>
            <translation>Бірыңғай бағыныңқы сөйлемдер арасындағы артық үтір</translation>
        </message>
        <message>
            <source>Перед одиночным «и» между однородными придаточными запятая не нужна.</source>
            <translation>Бірыңғай бағыныңқы сөйлемдер арасындағы жалғыз «и» алдына үтір керек емес.</translation>
        </message>
        <message>
            <source>Запятая после «я думаю», «мне кажется»</source>
            <translation>«Я думаю», «мне кажется» сөздерінен кейінгі үтір</translation>
        </message>
        <message>
            <source>Между этими словами и тем, что за ними, ставится запятая.</source>
            <translation>Бұл сөздер мен олардан кейінгі бөліктің арасына үтір қойылады.</translation>
        </message>
        <message>
            <source>Запятая перед «в том числе»</source>
            <translation>«В том числе» алдындағы үтір</translation>
        </message>
        <message>
            <source>Уточнение с «в том числе» отделяется запятой.</source>
            <translation>«В том числе» арқылы берілген нақтылау үтірмен бөлінеді.</translation>
        </message>
        <message>
            <source>Запятая перед косвенным вопросом</source>
            <translation>Жанама сұрақ алдындағы үтір</translation>
        </message>
        <message>
            <source>Косвенный вопрос отделяется запятой.</source>
            <translation>Жанама сұрақ үтірмен бөлінеді.</translation>
        </message>
        <message>
            <source>Запятая на стыке двух союзов</source>
            <translation>Екі жалғаулық түйіскен жердегі үтір</translation>
        </message>
        <message>
            <source>Между двумя союзами ставится запятая, если дальше нет «то».</source>
            <translation>Әрі қарай «то» болмаса, екі жалғаулықтың арасына үтір қойылады.</translation>
        </message>
        <message>
            <source>Лишняя запятая после обстоятельства</source>
            <translation>Пысықтауыштан кейінгі артық үтір</translation>
        </message>
        <message>
            <source>Обстоятельство в начале предложения не отделяется запятой.</source>
            <translation>Сөйлем басындағы пысықтауыш үтірмен бөлінбейді.</translation>
        </message>
        <message>
            <source>Запятая после «по словам», «по мнению»</source>
            <translation>«По словам», «по мнению» тіркестерінен кейінгі үтір</translation>
        </message>
        <message>
            <source>Ссылка на источник выделяется запятыми.</source>
            <translation>Дереккөзге сілтеме үтірмен бөлінеді.</translation>
        </message>
        <message>
            <source>Запятая перед причастным оборотом</source>
            <translation>Есімше орамы алдындағы үтір</translation>
        </message>
        <message>
            <source>Причастный оборот после определяемого слова выделяется запятыми.</source>
            <translation>Анықталатын сөзден кейінгі есімше орамы үтірмен бөлінеді.</translation>
        </message>
        <message>
            <source>Запятая в конце оборота</source>
            <translation>Орам соңындағы үтір</translation>
        </message>
        <message>
            <source>Оборот внутри предложения закрывается запятой.</source>
            <translation>Сөйлем ішіндегі орам үтірмен жабылады.</translation>
        </message>
        <message>
            <source>Запятая перед «который»</source>
            <translation>«Который» алдындағы үтір</translation>
        </message>
        <message>
            <source>Придаточное с «который» отделяется запятой.</source>
            <translation>«Который» сөзі бар бағыныңқы сөйлем үтірмен бөлінеді.</translation>
        </message>
        <message>
            <source>Запятая перед повторяющимся «и»</source>
            <translation>Қайталанған «и» алдындағы үтір</translation>
        </message>
        <message>
            <source>Перед вторым «и» в ряду «и…, и…» ставится запятая.</source>
            <translation>«И…, и…» қатарында екінші «и» алдына үтір қойылады.</translation>
        </message>
        <message>
            <source>Запятая перед повторяющимся союзом</source>
            <translation>Қайталанған жалғаулық алдындағы үтір</translation>
        </message>
        <message>
            <source>Перед повторяющимся союзом ставится запятая.</source>
            <translation>Қайталанған жалғаулықтың алдына үтір қойылады.</translation>
        </message>
        <message>
            <source>Лишняя запятая в устойчивом выражении</source>
            <translation>Тұрақты тіркестегі артық үтір</translation>
        </message>
        <message>
            <source>Внутри устойчивого выражения запятая не ставится.</source>
            <translation>Тұрақты тіркестің ішіне үтір қойылмайды.</translation>
        </message>
        <message>
            <source>Лишняя запятая перед «и»</source>
            <translation>«И» алдындағы артық үтір</translation>
        </message>
        <message>
            <source>Однородные сказуемые, соединенные одиночным «и», запятой не разделяются.</source>
            <translation>Жалғыз «и» арқылы байланысқан бірыңғай баяндауыштар үтірмен бөлінбейді.</translation>
        </message>
        <message>
            <source>Запятая между подлежащим и сказуемым</source>
            <translation>Бастауыш пен баяндауыштың арасындағы үтір</translation>
        </message>
        <message>
            <source>Подлежащее не отделяется от сказуемого запятой.</source>
            <translation>Бастауыш баяндауыштан үтірмен ажыратылмайды.</translation>
        </message>
        <message>
            <source>Лишняя запятая в «такие как»</source>
            <translation>«Такие как» ішіндегі артық үтір</translation>
        </message>
        <message>
            <source>Перед перечислением «такие как» не разделяется запятой.</source>
            <translation>Тізбектеу алдында «такие как» үтірмен бөлінбейді.</translation>
        </message>
        <message>
            <source>Запятая внутри составного союза</source>
            <translation>Күрделі жалғаулықтың ішіндегі үтір</translation>
        </message>
        <message>
            <source>В начале предложения составной союз обычно не расчленяется.</source>
            <translation>Сөйлем басында күрделі жалғаулық әдетте бөлшектелмейді.</translation>
        </message>
    </context>
    <context>
        <name>comments</name>
        <message>
            <source>Чужое примечание нельзя изменить или убрать.</source>
            <translation>Басқаның ескертпесін өзгертуге не алып тастауға болмайды.</translation>
        </message>
        <message>
            <source>На него можно ответить или отметить решённым.</source>
            <translation>Оған жауап беруге немесе шешілді деп белгілеуге болады.</translation>
        </message>
        <message>
            <source>Примечание пишут только от своего имени.</source>
            <translation>Ескертпе тек өз атынан жазылады.</translation>
        </message>
    </context>
    <context>
        <name>compared</name>
        <message>
            <source>Добавлена черта</source>
            <translation>Сызық қосылды</translation>
        </message>
        <message>
            <source>Убрана черта</source>
            <translation>Сызық алынды</translation>
        </message>
        <message>
            <source>Добавлен пустой абзац</source>
            <translation>Бос абзац қосылды</translation>
        </message>
        <message>
            <source>Убран пустой абзац</source>
            <translation>Бос абзац алынды</translation>
        </message>
        <message>
            <source>Абзац стал строкой таблицы</source>
            <translation>Абзац кесте жолына айналды</translation>
        </message>
        <message>
            <source>Строка таблицы стала абзацем</source>
            <translation>Кесте жолы абзацқа айналды</translation>
        </message>
        <message>
            <source>Изменено строение текста</source>
            <translation>Мәтіннің құрылысы өзгерді</translation>
        </message>
        <message>
            <source>{author} о словах «{words}»: «{text}»</source>
            <translation>{author}, «{words}» сөздері туралы: «{text}»</translation>
        </message>
        <message>
            <source>{author} о тексте: «{text}»</source>
            <translation>{author}, мәтін туралы: «{text}»</translation>
        </message>
        <message>
            <source>{author} о заголовке: «{text}»</source>
            <translation>{author}, тақырып туралы: «{text}»</translation>
        </message>
        <message>
            <source>{author} о подзаголовке: «{text}»</source>
            <translation>{author}, тақырыпша туралы: «{text}»</translation>
        </message>
        <message>
            <source>{author} о лиде: «{text}»</source>
            <translation>{author}, лид туралы: «{text}»</translation>
        </message>
        <message>
            <source>{author} о рубрике: «{text}»</source>
            <translation>{author} айдар туралы: «{text}»</translation>
        </message>
        <message>
            <source>{author} о тегах: «{text}»</source>
            <translation>{author} тегтер туралы: «{text}»</translation>
        </message>
        <message>
            <source>{author} обо всём материале: «{text}»</source>
            <translation>{author}, бүкіл материал туралы: «{text}»</translation>
        </message>
        <message>
            <source>{author} отвечает на «{asked}»: «{text}»</source>
            <translation>{author} «{asked}» дегенге жауап береді: «{text}»</translation>
        </message>
        <message>
            <source>Решено: «{asked}»</source>
            <translation>Шешілді: «{asked}»</translation>
        </message>
        <message>
            <source>Снова открыто: «{asked}»</source>
            <translation>Қайта ашылды: «{asked}»</translation>
        </message>
        <message>
            <source>{author} пишет иначе: было «{before}», стало «{after}»</source>
            <translation>{author} басқаша жазды: «{before}» еді, «{after}» болды</translation>
        </message>
        <message>
            <source>{author} убирает свои слова: «{before}»</source>
            <translation>{author} өз сөзін алып тастады: «{before}»</translation>
        </message>
        <message>
            <source>Примечание убрано: «{asked}»</source>
            <translation>Ескертпе алынып тасталды: «{asked}»</translation>
        </message>
        <message>
            <source>обычный абзац</source>
            <translation>кәдімгі абзац</translation>
        </message>
        <message>
            <source>заголовок 1</source>
            <translation>1-деңгейлі тақырып</translation>
        </message>
        <message>
            <source>заголовок 2</source>
            <translation>2-деңгейлі тақырып</translation>
        </message>
        <message>
            <source>заголовок 3</source>
            <translation>3-деңгейлі тақырып</translation>
        </message>
        <message>
            <source>цитата</source>
            <translation>дәйексөз</translation>
        </message>
        <message>
            <source>пункт списка</source>
            <translation>тізім тармағы</translation>
        </message>
        <message>
            <source>нумерованный пункт</source>
            <translation>нөмірленген тармақ</translation>
        </message>
        <message>
            <source>картинка</source>
            <translation>сурет</translation>
        </message>
        <message>
            <source>черта</source>
            <translation>сызық</translation>
        </message>
        <message>
            <source>заметка редактору</source>
            <translation>редакторға жазба</translation>
        </message>
        <message>
            <source>Стало полужирным: «{words}»</source>
            <translation>Қалың қаріпке ауысты: «{words}»</translation>
        </message>
        <message>
            <source>Стало курсивом: «{words}»</source>
            <translation>Курсивке ауысты: «{words}»</translation>
        </message>
        <message>
            <source>Стало подчёркнутым: «{words}»</source>
            <translation>Асты сызылды: «{words}»</translation>
        </message>
        <message>
            <source>Стало зачёркнутым: «{words}»</source>
            <translation>Үсті сызылды: «{words}»</translation>
        </message>
        <message>
            <source>Стало верхним индексом: «{words}»</source>
            <translation>Жоғарғы индекске айналды: «{words}»</translation>
        </message>
        <message>
            <source>Стало нижним индексом: «{words}»</source>
            <translation>Төменгі индекске айналды: «{words}»</translation>
        </message>
        <message>
            <source>Появилась ссылка у слов «{words}»: {value}</source>
            <translation>«{words}» сөздеріне сілтеме қойылды: {value}</translation>
        </message>
        <message>
            <source>Появилась сноска к словам «{words}»: {value}</source>
            <translation>«{words}» сөздеріне сілтеме-ескерту қойылды: {value}</translation>
        </message>
        <message>
            <source>Предложено оформить иначе: «{words}»</source>
            <translation>Басқаша безендіру ұсынылды: «{words}»</translation>
        </message>
        <message>
            <source>Больше не полужирное: «{words}»</source>
            <translation>Енді қалың емес: «{words}»</translation>
        </message>
        <message>
            <source>Больше не курсив: «{words}»</source>
            <translation>Енді курсив емес: «{words}»</translation>
        </message>
        <message>
            <source>Больше не подчёркнуто: «{words}»</source>
            <translation>Енді асты сызылмаған: «{words}»</translation>
        </message>
        <message>
            <source>Больше не зачёркнуто: «{words}»</source>
            <translation>Енді үсті сызылмаған: «{words}»</translation>
        </message>
        <message>
            <source>Больше не верхний индекс: «{words}»</source>
            <translation>Енді жоғарғы индекс емес: «{words}»</translation>
        </message>
        <message>
            <source>Больше не нижний индекс: «{words}»</source>
            <translation>Енді төменгі индекс емес: «{words}»</translation>
        </message>
        <message>
            <source>Убрана ссылка у слов «{words}»: {value}</source>
            <translation>«{words}» сөздерінен сілтеме алынды: {value}</translation>
        </message>
        <message>
            <source>Убрана сноска к словам «{words}»: {value}</source>
            <translation>«{words}» сөздерінен сілтеме-ескерту алынды: {value}</translation>
        </message>
        <message>
            <source>Об оформлении решено: «{words}»</source>
            <translation>Безендіруі туралы шешім қабылданды: «{words}»</translation>
        </message>
        <message>
            <source>Ссылка у слов «{words}»: была {before}, стала {after}</source>
            <translation>«{words}» сөздеріндегі сілтеме: бұрын {before}, енді {after}</translation>
        </message>
        <message>
            <source>Сноска к словам «{words}»: было «{before}», стало «{after}»</source>
            <translation>«{words}» сөздеріне ескерту: бұрын «{before}», енді «{after}»</translation>
        </message>
        <message>
            <source>Ссылка у слов «{words}» на вид та же. {said}</source>
            <translation>«{words}» сөздеріндегі сілтеме сырт қарағанда сол күйінде. {said}</translation>
        </message>
        <message>
            <source>Сноска к словам «{words}» на вид та же. {said}</source>
            <translation>«{words}» сөздеріне сілтеме-ескерту сырт қарағанда сол күйінде. {said}</translation>
        </message>
        <message>
            <source>пробел</source>
            <translation>бос орын</translation>
        </message>
        <message>
            <source>Вид абзаца: был — {before}, стал — {after}</source>
            <translation>Абзац түрі: бұрын — {before}, енді — {after}</translation>
        </message>
        <message>
            <source>Уровень в списке: был {before}, стал {after}</source>
            <translation>Тізімдегі деңгейі: бұрын {before}, енді {after}</translation>
        </message>
        <message>
            <source>Вид абзаца у перенесённого «{words}»: был — {before}, стал — {after}</source>
            <translation>Көшірілген «{words}» абзацының түрі: бұрын — {before}, енді — {after}</translation>
        </message>
        <message>
            <source>Картинка добавлена</source>
            <translation>Сурет қосылды</translation>
        </message>
        <message>
            <source>Картинка убрана</source>
            <translation>Сурет алынды</translation>
        </message>
        <message>
            <source>Картинку предложено добавить</source>
            <translation>Суретті қосу ұсынылды</translation>
        </message>
        <message>
            <source>Картинку предложено убрать</source>
            <translation>Суретті алып тастау ұсынылды</translation>
        </message>
        <message>
            <source>Картинка стоит в другом месте</source>
            <translation>Сурет басқа жерге ауысты</translation>
        </message>
        <message>
            <source>Картинку заменили: теперь это другой файл</source>
            <translation>Сурет ауыстырылды: енді бұл — басқа файл</translation>
        </message>
        <message>
            <source>Размер картинки: был {before}, стал {after}</source>
            <translation>Сурет өлшемі: бұрын {before}, енді {after}</translation>
        </message>
        <message>
            <source>Указан автор снимка: {after}</source>
            <translation>Суреттің авторы көрсетілді: {after}</translation>
        </message>
        <message>
            <source>Автор снимка больше не указан: был {before}</source>
            <translation>Суреттің авторы енді көрсетілмеген: бұрын {before}</translation>
        </message>
        <message>
            <source>Автор снимка: был {before}, стал {after}</source>
            <translation>Суреттің авторы: бұрын {before}, енді {after}</translation>
        </message>
        <message>
            <source>Автор снимка на вид тот же. {said}</source>
            <translation>Суреттің авторы сырт қарағанда сол күйінде. {said}</translation>
        </message>
        <message>
            <source>Добавлен альтернативный текст: «{after}»</source>
            <translation>Балама мәтін қосылды: «{after}»</translation>
        </message>
        <message>
            <source>Убран альтернативный текст: «{before}»</source>
            <translation>Балама мәтін алынды: «{before}»</translation>
        </message>
        <message>
            <source>Альтернативный текст: был «{before}», стал «{after}»</source>
            <translation>Балама мәтін: бұрын «{before}», енді «{after}»</translation>
        </message>
        <message>
            <source>Альтернативный текст на вид тот же. {said}</source>
            <translation>Балама мәтін сырт қарағанда сол күйінде. {said}</translation>
        </message>
        <message>
            <source>{slot}: {author} предлагает «{value}»</source>
            <translation>{slot}: {author} «{value}» деп ұсынады</translation>
        </message>
        <message>
            <source>{slot}: больше не предлагается «{value}» ({author})</source>
            <translation>{slot}: «{value}» енді ұсынылмайды ({author})</translation>
        </message>
        <message>
            <source>Правка принята: было «{before}», стало «{after}»</source>
            <translation>Түзету қабылданды: «{before}» еді, «{after}» болды</translation>
        </message>
        <message>
            <source>Правка принята: добавлено «{after}»</source>
            <translation>Түзету қабылданды: «{after}» қосылды</translation>
        </message>
        <message>
            <source>Правка принята: убрано «{before}»</source>
            <translation>Түзету қабылданды: «{before}» алынып тасталды</translation>
        </message>
        <message>
            <source>Стало правкой и ждёт решения: «{words}»</source>
            <translation>Түзетуге айналды, шешім күтуде: «{words}»</translation>
        </message>
        <message>
            <source>Добавлена таблица: строк {rows}, столбцов {columns}</source>
            <translation>Кесте қосылды: {rows} жол, {columns} баған</translation>
        </message>
        <message>
            <source>Убрана таблица: строк {rows}, столбцов {columns}</source>
            <translation>Кесте алынды: {rows} жол, {columns} баған</translation>
        </message>
        <message>
            <source>В таблицу добавлена строка {number}</source>
            <translation>Кестеге {number}-жол қосылды</translation>
        </message>
        <message>
            <source>Из таблицы убрана строка {number}</source>
            <translation>Кестеден {number}-жол алынды</translation>
        </message>
        <message>
            <source>В таблицу добавлен столбец {number}: «{words}»</source>
            <translation>Кестеге {number}-баған қосылды: «{words}»</translation>
        </message>
        <message>
            <source>Из таблицы убран столбец {number}: «{words}»</source>
            <translation>Кестеден {number}-баған алынды: «{words}»</translation>
        </message>
        <message>
            <source>Строк в шапке таблицы: было {before}, стало {after}</source>
            <translation>Кесте басындағы жолдар: бұрын {before}, енді {after}</translation>
        </message>
        <message>
            <source>В таблице объединены или разделены ячейки</source>
            <translation>Кестеде ұяшықтар біріктірілді не бөлінді</translation>
        </message>
        <message>
            <source>Пробел у слов «{words}»: был — {before}, стал — {after}</source>
            <translation>«{words}» сөздеріндегі бос орын: бұрын — {before}, енді — {after}</translation>
        </message>
        <message>
            <source>обычный</source>
            <translation>кәдімгі</translation>
        </message>
        <message>
            <source>неразрывный</source>
            <translation>үзілмейтін</translation>
        </message>
        <message>
            <source>узкий неразрывный</source>
            <translation>тар үзілмейтін</translation>
        </message>
        <message>
            <source>тонкий</source>
            <translation>жіңішке</translation>
        </message>
        <message>
            <source>табуляция</source>
            <translation>табуляция</translation>
        </message>
        <message>
            <source>разрыв строки</source>
            <translation>жол үзілімі</translation>
        </message>
        <message>
            <source>двойной</source>
            <translation>қос</translation>
        </message>
        <message>
            <source>из других знаков</source>
            <translation>басқа таңбалардан</translation>
        </message>
        <message>
            <source>Добавлен пробел: «{words}»</source>
            <translation>Бос орын қосылды: «{words}»</translation>
        </message>
        <message>
            <source>Убран пробел: «{words}»</source>
            <translation>Бос орын алынды: «{words}»</translation>
        </message>
        <message>
            <source>Добавлен пробел с краю: «{words}»</source>
            <translation>Шетіне бос орын қосылды: «{words}»</translation>
        </message>
        <message>
            <source>Убран пробел с краю: «{words}»</source>
            <translation>Шетіндегі бос орын алынды: «{words}»</translation>
        </message>
        <message>
            <source>Вставлен мягкий перенос: «{words}»</source>
            <translation>Жұмсақ тасымал қойылды: «{words}»</translation>
        </message>
        <message>
            <source>Убран мягкий перенос: «{words}»</source>
            <translation>Жұмсақ тасымал алынды: «{words}»</translation>
        </message>
        <message>
            <source>Вставлен невидимый знак {code}: «{words}»</source>
            <translation>Көрінбейтін {code} таңбасы қойылды: «{words}»</translation>
        </message>
        <message>
            <source>Убран невидимый знак {code}: «{words}»</source>
            <translation>Көрінбейтін {code} таңбасы алынды: «{words}»</translation>
        </message>
        <message>
            <source>Латинская буква вместо такой же на вид кириллической: «{words}»</source>
            <translation>Сырты бірдей кирилл әрпінің орнында латын әрпі: «{words}»</translation>
        </message>
        <message>
            <source>Кириллическая буква вместо такой же на вид латинской: «{words}»</source>
            <translation>Сырты бірдей латын әрпінің орнында кирилл әрпі: «{words}»</translation>
        </message>
        <message>
            <source>«{after}» вместо «{before}»: «{words}»</source>
            <translation>«{before}» орнында «{after}»: «{words}»</translation>
        </message>
        <message>
            <source>Неразрывный дефис вместо обычного: «{words}»</source>
            <translation>Кәдімгі дефистің орнында үзілмейтін дефис: «{words}»</translation>
        </message>
        <message>
            <source>Обычный дефис вместо неразрывного: «{words}»</source>
            <translation>Үзілмейтін дефистің орнында кәдімгі дефис: «{words}»</translation>
        </message>
        <message>
            <source>Буква набрана двумя знаками вместо одного: «{words}»</source>
            <translation>Әріп бір таңбаның орнына екі таңбамен терілген: «{words}»</translation>
        </message>
        <message>
            <source>Буква набрана одним знаком вместо двух: «{words}»</source>
            <translation>Әріп екі таңбаның орнына бір таңбамен терілген: «{words}»</translation>
        </message>
        <message>
            <source>Набрано другими знаками, на вид так же: «{words}»</source>
            <translation>Сырты бірдей басқа таңбалармен терілген: «{words}»</translation>
        </message>
        <message>
            <source>Теги стоят в другом порядке: {tags}</source>
            <translation>Тегтердің реті өзгерді: {tags}</translation>
        </message>
    </context>
    <context>
        <name>comparison</name>
        <message>
            <source>Подпись: </source>
            <translation>Сурет жазуы: </translation>
        </message>
        <message numerus="yes">
            <source>Без изменений: %n абзацев</source>
            <translation>
                <numerusform>Өзгеріссіз: %n азат жол</numerusform>
            </translation>
        </message>
        <message>
            <source>Было</source>
            <translation>Бұрын</translation>
        </message>
        <message>
            <source>Стало</source>
            <translation>Енді</translation>
        </message>
        <message>
            <source>картинка</source>
            <translation>сурет</translation>
        </message>
        <message>
            <source>Различий нет</source>
            <translation>Айырмашылық жоқ</translation>
        </message>
        <message numerus="yes">
            <source>{figures} слов</source>
            <translation>
                <numerusform>{figures} сөз</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n картинок</source>
            <translation>
                <numerusform>%n сурет</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n изменений</source>
            <translation>
                <numerusform>%n өзгеріс</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n примечаний</source>
            <translation>
                <numerusform>%n ескертпе</numerusform>
            </translation>
        </message>
        <message>
            <source>Сравнение</source>
            <translation>Салыстыру</translation>
        </message>
        <message>
            <source>{now} из {all}</source>
            <translation>{all} ішінен {now}</translation>
        </message>
        <message>
            <source>По словам</source>
            <translation>Сөз бойынша</translation>
        </message>
        <message>
            <source>По предложениям</source>
            <translation>Сөйлем бойынша</translation>
        </message>
        <message>
            <source>Предыдущее изменение</source>
            <translation>Алдыңғы өзгеріс</translation>
        </message>
        <message>
            <source>Следующее изменение</source>
            <translation>Келесі өзгеріс</translation>
        </message>
        <message>
            <source>новый абзац</source>
            <translation>жаңа абзац</translation>
        </message>
        <message>
            <source>абзацы соединены</source>
            <translation>абзацтар біріктірілді</translation>
        </message>
        <message>
            <source>предложено</source>
            <translation>ұсынылды</translation>
        </message>
        <message>
            <source>правка отклонена</source>
            <translation>түзету қабылданбады</translation>
        </message>
        <message>
            <source>Перенесено ниже: </source>
            <translation>Төменге көшірілді: </translation>
        </message>
        <message>
            <source>Перенесено выше: </source>
            <translation>Жоғарыға көшірілді: </translation>
        </message>
        <message>
            <source>Стояло выше: </source>
            <translation>Жоғарыда тұрған: </translation>
        </message>
        <message>
            <source>Стояло ниже: </source>
            <translation>Төменде тұрған: </translation>
        </message>
        <message>
            <source>Рубрика</source>
            <translation>Айдар</translation>
        </message>
        <message>
            <source>Заголовок</source>
            <translation>Тақырып</translation>
        </message>
        <message>
            <source>Подзаголовок</source>
            <translation>Қосалқы тақырып</translation>
        </message>
        <message>
            <source>Лид</source>
            <translation>Лид</translation>
        </message>
        <message>
            <source>Текст</source>
            <translation>Мәтін</translation>
        </message>
        <message>
            <source>Теги</source>
            <translation>Тегтер</translation>
        </message>
        <message>
            <source>Правки заголовка, лида, рубрики и тегов</source>
            <translation>Тақырып, лид, айдар мен тегтер түзетулері</translation>
        </message>
        <message>
            <source>Автор</source>
            <translation>Авторы</translation>
        </message>
        <message>
            <source>Источник</source>
            <translation>Дереккөз</translation>
        </message>
        <message>
            <source>Время источника</source>
            <translation>Дереккөз уақыты</translation>
        </message>
        <message>
            <source>Примечания</source>
            <translation>Ескертпелер</translation>
        </message>
    </context>
    <context>
        <name>counts</name>
        <message>
            <source>Подсчёт</source>
            <translation>Санақ</translation>
        </message>
        <message>
            <source>Весь материал</source>
            <translation>Бүкіл материал</translation>
        </message>
        <message>
            <source>Выделено</source>
            <translation>Таңдалғаны</translation>
        </message>
        <message>
            <source>слова</source>
            <translation>сөз</translation>
        </message>
        <message>
            <source>знаки</source>
            <translation>таңба</translation>
        </message>
        <message>
            <source>без пробелов</source>
            <translation>бос орынсыз</translation>
        </message>
        <message>
            <source>предложения</source>
            <translation>сөйлем</translation>
        </message>
        <message>
            <source>абзацы</source>
            <translation>абзац</translation>
        </message>
        <message>
            <source>{sheets} авторского листа</source>
            <translation>{sheets} авторлық парақ</translation>
        </message>
    </context>
    <context>
        <name>crash</name>
        <message>
            <source>Ошибка программы</source>
            <translation>Бағдарлама қатесі</translation>
        </message>
        <message>
            <source>Это наша ошибка, не ваша. Текст на экране остался на месте; программа работает и сохраняет его дальше.</source>
            <translation>Бұл сіздің емес, біздің қатеміз. Экрандағы мәтін орнында қалды; бағдарлама жұмысын жалғастырып, мәтінді сақтап жатыр.</translation>
        </message>
        <message>
            <source>Отчёт</source>
            <translation>Есеп</translation>
        </message>
        <message>
            <source>Скопировать отчёт</source>
            <translation>Есепті көшіру</translation>
        </message>
        <message>
            <source>Продолжить работу</source>
            <translation>Жұмысты жалғастыру</translation>
        </message>
        <message>
            <source>На всякий случай копия текста лежит в файле {path}</source>
            <translation>Сақтық үшін мәтіннің көшірмесі {path} файлында жатыр</translation>
        </message>
        <message>
            <source>Что-то пошло не так</source>
            <translation>Бірдеңе дұрыс болмады</translation>
        </message>
    </context>
    <context>
        <name>day_list</name>
        <message>
            <source>Список материалов</source>
            <translation>Материалдар тізімі</translation>
        </message>
        <message>
            <source>Страницы</source>
            <translation>Беттер</translation>
        </message>
        <message>
            <source>Напечатать…</source>
            <translation>Басып шығару…</translation>
        </message>
        <message>
            <source>Принтера нет: список можно сохранить как PDF.</source>
            <translation>Принтер жоқ: тізімді PDF ретінде сақтауға болады.</translation>
        </message>
        <message>
            <source>Сохранить как PDF…</source>
            <translation>PDF ретінде сақтау…</translation>
        </message>
        <message>
            <source>Время</source>
            <translation>Уақыты</translation>
        </message>
        <message>
            <source>Заголовок</source>
            <translation>Тақырыбы</translation>
        </message>
        <message>
            <source>Состояние</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Рубрика</source>
            <translation>Айдары</translation>
        </message>
        <message>
            <source>Автор</source>
            <translation>Авторы</translation>
        </message>
        <message>
            <source>Эмбарго</source>
            <translation>Эмбарго</translation>
        </message>
        <message>
            <source>Материалов нет.</source>
            <translation>Материал жоқ.</translation>
        </message>
        <message>
            <source>Материалы, {when}</source>
            <translation>Материалдар, {when}</translation>
        </message>
    </context>
    <context>
        <name>decisions</name>
        <message>
            <source>В словарь добавляют по одному слову.</source>
            <translation>Сөздікке сөз біреуден қосылады.</translation>
        </message>
    </context>
    <context>
        <name>desk</name>
        <message>
            <source>Вас упомянули</source>
            <translation>Сізді атап өтті</translation>
        </message>
        <message>
            <source>{group}: {count}</source>
            <translation>{group}: {count}</translation>
        </message>
        <message>
            <source>Найти по заголовку</source>
            <translation>Тақырыбы бойынша іздеу</translation>
        </message>
        <message>
            <source>Найти материал по заголовку</source>
            <translation>Материалды тақырыбы бойынша іздеу</translation>
        </message>
        <message>
            <source>Материалы, где в примечании ждут вашего ответа</source>
            <translation>Ескертпеде сіздің жауабыңызды күтіп тұрған материалдар</translation>
        </message>
        <message>
            <source>Материалы</source>
            <translation>Материалдар</translation>
        </message>
        <message>
            <source>Вас упомянули: {number}</source>
            <translation>Сізді атап өтті: {number}</translation>
        </message>
        <message>
            <source>Здесь будут материалы редакции. Начните новый или перетащите в окно файл.</source>
            <translation>Редакция материалдары осында тұрады. Жаңасын бастаңыз немесе терезеге файл сүйреп әкеліңіз.</translation>
        </message>
        <message>
            <source>В заголовках нет «{words}».</source>
            <translation>Тақырыптарда «{words}» жоқ.</translation>
        </message>
        <message>
            <source>Без заголовка</source>
            <translation>Тақырыпсыз</translation>
        </message>
    </context>
    <context>
        <name>dialogs</name>
        <message>
            <source>Отмена</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>Закрыть</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>document</name>
        <message>
            <source>Текст сохранён более новой версией программы.</source>
            <translation>Мәтінді бағдарламаның жаңарақ нұсқасы сақтаған.</translation>
        </message>
        <message>
            <source>Обновите Гранки и откройте его снова: в хранилище ничего не изменено.</source>
            <translation>Гранкиді жаңартып, мәтінді қайта ашыңыз: қоймада ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Сохранённый текст повреждён и не читается.</source>
            <translation>Сақталған мәтін бүлінген, оқылмайды.</translation>
        </message>
    </context>
    <context>
        <name>dropping</name>
        <message>
            <source>Отпустите файл, чтобы сделать из него материал</source>
            <translation>Материал жасау үшін файлды жіберіңіз</translation>
        </message>
        <message>
            <source>Отпустите, чтобы вставить картинку в текст</source>
            <translation>Суретті мәтінге қою үшін жіберіңіз</translation>
        </message>
    </context>
    <context>
        <name>embargo</name>
        <message>
            <source>снято</source>
            <translation>алынды</translation>
        </message>
        <message>
            <source>Часового пояса «{zone}» нет.</source>
            <translation>«{zone}» уақыт белдеуі жоқ.</translation>
        </message>
        <message>
            <source>Это время уже прошло: {until}.</source>
            <translation>Бұл уақыт өтіп кетті: {until}.</translation>
        </message>
        <message>
            <source>Назовите будущее время или снимите эмбарго.</source>
            <translation>Алдағы уақытты көрсетіңіз немесе эмбаргоны алып тастаңыз.</translation>
        </message>
        <message>
            <source>Эмбарго</source>
            <translation>Эмбарго</translation>
        </message>
        <message>
            <source>Не выпускать до</source>
            <translation>Шығармау мерзімі</translation>
        </message>
        <message>
            <source>Не выпускать до этого времени</source>
            <translation>Осы уақытқа дейін шығармау</translation>
        </message>
        <message>
            <source>Снять эмбарго</source>
            <translation>Эмбаргоны алу</translation>
        </message>
        <message>
            <source>До этого часа экспорт для публикации закрыт; рабочую копию взять можно.</source>
            <translation>Осы сағатқа дейін жариялауға экспорт жабық; жұмыс көшірмесін алуға болады.</translation>
        </message>
        <message>
            <source>часы переводят, будет {time}</source>
            <translation>сағат тілі жылжиды, {time} болады</translation>
        </message>
    </context>
    <context>
        <name>empty</name>
        <message>
            <source>Выберите материал слева</source>
            <translation>Сол жақтан материал таңдаңыз</translation>
        </message>
        <message>
            <source>…или начните новый. Файл можно просто перетащить в это окно.</source>
            <translation>…немесе жаңасын бастаңыз. Файлды осы терезеге сүйреп әкелсе де болады.</translation>
        </message>
        <message>
            <source>Начните первый материал</source>
            <translation>Алғашқы материалды бастаңыз</translation>
        </message>
        <message>
            <source>Напишите новый или откройте файл: его можно перетащить в это окно.</source>
            <translation>Жаңасын жазыңыз немесе файл ашыңыз: оны осы терезеге сүйреп әкелуге болады.</translation>
        </message>
    </context>
    <context>
        <name>events</name>
        <message>
            <source>Создан</source>
            <translation>Жасалды</translation>
        </message>
        <message>
            <source>Загружен из файла</source>
            <translation>Файлдан жүктелді</translation>
        </message>
        <message>
            <source>Сохранена версия</source>
            <translation>Нұсқа сақталды</translation>
        </message>
        <message>
            <source>Возвращена прежняя версия</source>
            <translation>Бұрынғы нұсқа қайтарылды</translation>
        </message>
        <message>
            <source>Взяты несохранённые правки</source>
            <translation>Сақталмаған түзетулер алынды</translation>
        </message>
        <message>
            <source>Изменены теги редакции</source>
            <translation>Редакция тегтері өзгерді</translation>
        </message>
        <message>
            <source>Переименована рубрика</source>
            <translation>Айдар аты өзгерді</translation>
        </message>
        <message>
            <source>Выпущен без утверждения</source>
            <translation>Бекітусіз шығарылды</translation>
        </message>
        <message>
            <source>Выгружен в файл</source>
            <translation>Файлға шығарылды</translation>
        </message>
        <message>
            <source>Изменено эмбарго</source>
            <translation>Эмбарго өзгертілді</translation>
        </message>
        <message>
            <source>Изменён порядок работы редакции</source>
            <translation>Редакция жұмысының тәртібі өзгертілді</translation>
        </message>
        <message>
            <source>Возвращена резервная копия</source>
            <translation>Сақтық көшірме қайтарылды</translation>
        </message>
        <message>
            <source>Удалён навсегда</source>
            <translation>Біржола жойылды</translation>
        </message>
    </context>
    <context>
        <name>exchange</name>
        <message>
            <source>Рядом с файлом не нашлось рисунков: {count}; оставлено только их место.</source>
            <translation>Файлдың жанынан табылмаған суреттер: {count}; олардың орны ғана қалды.</translation>
        </message>
        <message>
            <source>Убрано мягких переносов: {count}.</source>
            <translation>Алынған жұмсақ тасымал: {count}.</translation>
        </message>
        <message>
            <source>Убрано невидимых знаков: {count}.</source>
            <translation>Алынған көрінбейтін таңба: {count}.</translation>
        </message>
        <message>
            <source>Убрано служебных знаков: {count}.</source>
            <translation>Алынған қызметтік таңба: {count}.</translation>
        </message>
        <message>
            <source>Собрано букв, записанных двумя знаками (й, ё): {count}.</source>
            <translation>Екі таңбамен жазылған, біріктірілген әріп (й, ё): {count}.</translation>
        </message>
        <message>
            <source>Не прочитано знаков: {count}; на их месте стоит «�».</source>
            <translation>Оқылмаған таңба: {count}; орнында «�» тұр.</translation>
        </message>
        <message>
            <source>Файл не похож на текст.</source>
            <translation>Файл мәтінге ұқсамайды.</translation>
        </message>
        <message>
            <source>Сохраните текст как TXT в кодировке UTF-8 и откройте его снова.</source>
            <translation>Мәтінді UTF-8 кодындағы TXT етіп сақтап, қайта ашыңыз.</translation>
        </message>
        <message>
            <source>Файл «{name}» не открыть: такой формат программа не читает.</source>
            <translation>«{name}» файлы ашылмайды: бағдарлама мұндай пішімді оқымайды.</translation>
        </message>
        <message>
            <source>Читаются файлы {suffixes}.</source>
            <translation>Оқылатын файлдар: {suffixes}.</translation>
        </message>
        <message>
            <source>Формата «{name}» нет.</source>
            <translation>«{name}» деген пішім жоқ.</translation>
        </message>
        <message>
            <source>Есть форматы {names}.</source>
            <translation>Бар пішімдер: {names}.</translation>
        </message>
        <message>
            <source>В файл «{name}» не записать: такой формат программа не пишет.</source>
            <translation>«{name}» файлына жазылмайды: бағдарлама мұндай пішімде жазбайды.</translation>
        </message>
        <message>
            <source>Пишутся файлы {suffixes}.</source>
            <translation>Жазылатын файлдар: {suffixes}.</translation>
        </message>
        <message>
            <source>Таблицы ({count}) стали абзацами: одна ячейка — один абзац.</source>
            <translation>Кестелер ({count}) абзацқа айналды: бір ұяшық — бір абзац.</translation>
        </message>
        <message>
            <source>Таблицы из одной ячейки стали абзацами: {count}.</source>
            <translation>Бір ұяшықтан тұратын кестелер абзацқа айналды: {count}.</translation>
        </message>
        <message>
            <source>Таблицы внутри ячеек стали абзацами: {count}.</source>
            <translation>Ұяшық ішіндегі кестелер абзацқа айналды: {count}.</translation>
        </message>
        <message>
            <source>Не перенесены правки в соединении ячеек таблиц: {count}.</source>
            <translation>Кесте ұяшықтарын біріктіруге қатысты түзетулер көшірілмеді: {count}.</translation>
        </message>
        <message>
            <source>Не перенесено рисунков: {count}.</source>
            <translation>Көшірілмеген сурет: {count}.</translation>
        </message>
        <message>
            <source>Рисунки, которых не показать, оставили только своё место: {names}.</source>
            <translation>Көрсетуге келмейтін суреттердің тек орны қалды: {names}.</translation>
        </message>
        <message>
            <source>Рисунки, которые лежат не в файле, оставили только своё место: {count}.</source>
            <translation>Файлдың өзінде жоқ суреттердің тек орны қалды: {count}.</translation>
        </message>
        <message>
            <source>Не перенесено подписей к рисункам: {count}.</source>
            <translation>Көшірілмеген сурет жазуы: {count}.</translation>
        </message>
        <message>
            <source>Не перенесено сносок: {count}.</source>
            <translation>Көшірілмеген сілтемежазу: {count}.</translation>
        </message>
        <message>
            <source>Сноски и примечания перенесены без оформления: {count}.</source>
            <translation>Сілтемелер мен ескертпелер безендірусіз алынды: {count}.</translation>
        </message>
        <message>
            <source>Не перенесено примечаний: {count}.</source>
            <translation>Көшірілмеген ескертпе: {count}.</translation>
        </message>
        <message>
            <source>Примечания не к словам текста отнесены ко всему материалу: {count}.</source>
            <translation>Мәтін сөздеріне қатысы жоқ ескертпелер бүкіл материалға жатқызылды: {count}.</translation>
        </message>
        <message>
            <source>Приняты вставки из правок: {count}.</source>
            <translation>Түзетулерден қабылданған кірістіру: {count}.</translation>
        </message>
        <message>
            <source>Приняты удаления из правок: {count}.</source>
            <translation>Түзетулерден қабылданған өшіру: {count}.</translation>
        </message>
        <message>
            <source>Не перенесены правки шрифта, отступов и другого вида: {count}.</source>
            <translation>Қаріп, шегініс және басқа көрініс түзетулері алынбады: {count}.</translation>
        </message>
        <message>
            <source>Оформление, ссылки и правки в заголовке и лиде стали простым текстом: {count}.</source>
            <translation>Тақырып пен лидтегі безендіру, сілтемелер және түзетулер жай мәтінге айналды: {count}.</translation>
        </message>
        <message>
            <source>Не перенесён скрытый текст, отрывков: {count}.</source>
            <translation>Көшірілмеген жасырын мәтін үзіндісі: {count}.</translation>
        </message>
        <message>
            <source>Не перенесено выделение цветом, отрывков: {count}.</source>
            <translation>Түспен белгілеу алынбады, үзінді саны: {count}.</translation>
        </message>
        <message>
            <source>Прописные, которые дал шрифт, стали обычными буквами, отрывков: {count}.</source>
            <translation>Қаріп берген бас әріптер кәдімгі әріпке айналды, үзінді саны: {count}.</translation>
        </message>
        <message>
            <source>Списки, которые продолжали счёт или начинали не с единицы, считают с единицы: {count}.</source>
            <translation>Санауды жалғастырған немесе бірден бастамаған тізімдер енді бірден басталады: {count}.</translation>
        </message>
        <message>
            <source>Заголовки глубже третьего уровня стали третьим: {count}.</source>
            <translation>Үшінші деңгейден терең тақырыптар үшінші деңгейге айналды: {count}.</translation>
        </message>
        <message>
            <source>Не перенесены номера от самого Word («Глава 1», «а)»), абзацев: {count}.</source>
            <translation>Word өзі қойған нөмірлер («1-тарау», «а)») алынбады, абзац саны: {count}.</translation>
        </message>
        <message>
            <source>Стали простым текстом ссылки внутрь документа и на файлы: {count}.</source>
            <translation>Құжат ішіне және файлдарға сілтемелер жай мәтінге айналды: {count}.</translation>
        </message>
        <message>
            <source>Формулы стали простым текстом: {count}.</source>
            <translation>Жай мәтінге айналған формула: {count}.</translation>
        </message>
        <message>
            <source>Не перенесено вложенных объектов: {count}.</source>
            <translation>Көшірілмеген ендірілген нысан: {count}.</translation>
        </message>
        <message>
            <source>Не распознано символов особых шрифтов: {count}; на их месте «�».</source>
            <translation>Танылмаған ерекше қаріп таңбасы: {count}; орнында «�» тұр.</translation>
        </message>
        <message>
            <source>Не перенесено колонтитулов: {count}.</source>
            <translation>Көшірілмеген колонтитул: {count}.</translation>
        </message>
        <message>
            <source>Повреждены и пропущены части файла: {names}.</source>
            <translation>Файлдың бүлінген бөліктері өткізіп жіберілді: {names}.</translation>
        </message>
        <message>
            <source>Макросы не перенесены и не запускались.</source>
            <translation>Макростар көшірілмеді, іске қосылған да жоқ.</translation>
        </message>
        <message>
            <source>Не перенесено программ и вставок с других сайтов: {count}.</source>
            <translation>Көшірілмеген бағдарлама мен басқа сайт кірістірмесі: {count}.</translation>
        </message>
        <message>
            <source>Письмо не открыто: оно слишком велико или сложно.</source>
            <translation>Хат ашылмады: ол тым үлкен немесе тым күрделі.</translation>
        </message>
        <message>
            <source>Файл повреждён или это не письмо.</source>
            <translation>Файл бүлінген немесе бұл хат емес.</translation>
        </message>
        <message>
            <source>Документ не открыт: в нём слишком много абзацев.</source>
            <translation>Құжат ашылмады: абзац тым көп.</translation>
        </message>
        <message>
            <source>В документе повреждён или отсутствует сам текст.</source>
            <translation>Құжаттағы мәтіннің өзі бүлінген немесе жоқ.</translation>
        </message>
        <message>
            <source>Откройте его в Word или LibreOffice и сохраните заново как DOCX.</source>
            <translation>Оны Word не LibreOffice бағдарламасында ашып, DOCX етіп қайта сақтаңыз.</translation>
        </message>
        <message>
            <source>Документ не открыт: в распакованном виде он слишком велик.</source>
            <translation>Құжат ашылмады: қаптамасынан шығарғанда тым үлкен.</translation>
        </message>
        <message>
            <source>Это документ старого вида (DOC) или документ под паролем.</source>
            <translation>Бұл ескі түрдегі құжат (DOC) немесе құпиясөзбен жабылған құжат.</translation>
        </message>
        <message>
            <source>Файл повреждён или это не документ Word.</source>
            <translation>Файл бүлінген немесе бұл Word құжаты емес.</translation>
        </message>
        <message>
            <source>Заголовок не найден: весь текст стал основным.</source>
            <translation>Тақырып табылмады: бүкіл мәтін негізгі мәтінге айналды.</translation>
        </message>
        <message>
            <source>Дата на странице отсчитана от дня просмотра и потому не взята.</source>
            <translation>Беттегі күн қаралған күннен саналған, сондықтан алынбады.</translation>
        </message>
        <message>
            <source>Строк соединено в абзацы: {count}.</source>
            <translation>Абзацтарға біріктірілген жол: {count}.</translation>
        </message>
        <message>
            <source>Убрано пустых абзацев: {count}.</source>
            <translation>Алынған бос абзац: {count}.</translation>
        </message>
        <message>
            <source>Рядов пробелов стало одним: {count}.</source>
            <translation>Бір бос орынға айналған қатар: {count}.</translation>
        </message>
        <message>
            <source>Подойдут PNG, JPEG, GIF и WebP.</source>
            <translation>PNG, JPEG, GIF және WebP жарайды.</translation>
        </message>
        <message>
            <source>Картинка не вставлена: файл больше 25 МБ.</source>
            <translation>Сурет қойылмады: файл 25 МБ-тан үлкен.</translation>
        </message>
        <message>
            <source>Картинка не вставлена: файл повреждён.</source>
            <translation>Сурет қойылмады: файл бүлінген.</translation>
        </message>
        <message>
            <source>Это не картинка.</source>
            <translation>Бұл сурет емес.</translation>
        </message>
        <message>
            <source>Картинка не вставлена: в ней больше 120 миллионов точек.</source>
            <translation>Сурет қойылмады: онда 120 миллионнан астам нүкте бар.</translation>
        </message>
        <message>
            <source>Уменьшите её и вставьте снова.</source>
            <translation>Оны кішірейтіп, қайта қойыңыз.</translation>
        </message>
        <message>
            <source>Файл «{name}» не записан: прочитанный для проверки, он разошёлся с материалом. {how}</source>
            <translation>«{name}» файлы жазылмады: тексеру үшін оқылғанда ол материалдан өзгеше болып шықты. {how}</translation>
        </message>
        <message>
            <source>Материал цел. Попробуйте другой формат.</source>
            <translation>Материал аман. Басқа форматты қолданып көріңіз.</translation>
        </message>
        <message>
            <source>Записанный файл не читается: {error}</source>
            <translation>Жазылған файл оқылмайды: {error}</translation>
        </message>
        <message>
            <source>Слова в файле стоят в другом порядке.</source>
            <translation>Файлда сөздер басқа ретпен тұр.</translation>
        </message>
        <message>
            <source>Файл не сверен с материалом: такие файлы программа не читает.</source>
            <translation>Файл материалмен салыстырылмады: бағдарлама мұндай файлдарды оқымайды.</translation>
        </message>
        <message>
            <source>В файле нет: {what}.</source>
            <translation>Файлда жоқ: {what}.</translation>
        </message>
        <message>
            <source>В файле лишнее: {what}.</source>
            <translation>Файлда артық: {what}.</translation>
        </message>
        <message>
            <source>Такой файл не хранит: {what}.</source>
            <translation>Мұндай файл сақтамайды: {what}.</translation>
        </message>
        <message>
            <source>В файле нет текста.</source>
            <translation>Файлда мәтін жоқ.</translation>
        </message>
        <message>
            <source>Материал взят из вложения «{name}», а не из самого письма.</source>
            <translation>Материал хаттың өзінен емес, «{name}» тіркемесінен алынды.</translation>
        </message>
        <message>
            <source>В письме остались вложения: {names}.</source>
            <translation>Хатта қалған тіркемелер: {names}.</translation>
        </message>
        <message>
            <source>Вложение «{name}» не прочитано: {why}</source>
            <translation>«{name}» тіркемесі оқылмады: {why}</translation>
        </message>
        <message>
            <source>Документ повреждён, закрыт паролем или это не текст OpenDocument.</source>
            <translation>Құжат бүлінген, құпиясөзбен жабылған немесе бұл OpenDocument мәтіні емес.</translation>
        </message>
        <message>
            <source>Текст не открыт: он больше 5 МБ или 200 000 строк.</source>
            <translation>Мәтін ашылмады: ол 5 МБ-тан немесе 200 000 жолдан артық.</translation>
        </message>
        <message>
            <source>Разделите его на несколько файлов.</source>
            <translation>Оны бірнеше файлға бөліңіз.</translation>
        </message>
        <message>
            <source>Файл повреждён или это не документ RTF.</source>
            <translation>Файл бүлінген немесе бұл RTF құжаты емес.</translation>
        </message>
        <message>
            <source>Документ не открыт: его части вложены слишком глубоко.</source>
            <translation>Құжат ашылмады: оның бөліктері бір-біріне тым терең салынған.</translation>
        </message>
        <message>
            <source>Документ не открыт: в нём слишком много частей.</source>
            <translation>Құжат ашылмады: оның бөліктері тым көп.</translation>
        </message>
        <message>
            <source>Страница не открыта: она больше 64 МБ.</source>
            <translation>Бет ашылмады: ол 64 МБ-тан үлкен.</translation>
        </message>
        <message>
            <source>Страница не открыта: в ней больше 5 миллионов знаков.</source>
            <translation>Бет ашылмады: онда 5 миллионнан көп таңба бар.</translation>
        </message>
        <message>
            <source>Страница не открыта: в ней слишком много элементов.</source>
            <translation>Бет ашылмады: элементі тым көп.</translation>
        </message>
        <message>
            <source>Страница не открыта: её элементы вложены слишком глубоко.</source>
            <translation>Бет ашылмады: элементтері тым терең кіріктірілген.</translation>
        </message>
        <message>
            <source>Скопируйте текст статьи и вставьте его в новый материал.</source>
            <translation>Мақала мәтінін көшіріп, жаңа материалға кірістіріңіз.</translation>
        </message>
        <message>
            <source>Картинок не загружено, оставлено их место: {count}.</source>
            <translation>Жүктелмеген сурет, орны қалдырылды: {count}.</translation>
        </message>
        <message>
            <source>Разметка не взята: её больше 32 МБ.</source>
            <translation>Белгілеу алынбады: ол 32 МБ-тан үлкен.</translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message>
            <source>Записан файл «{name}».</source>
            <translation>«{name}» файлы жазылды.</translation>
        </message>
        <message>
            <source>Файл «{name}» записан и прочитан для проверки: всё на месте.</source>
            <translation>«{name}» файлы жазылып, тексеру үшін оқылды: бәрі орнында.</translation>
        </message>
        <message>
            <source>Перед записью файл прочитан и сверен с материалом. Отличия есть.</source>
            <translation>Жазар алдында файл оқылып, материалмен салыстырылды. Айырмашылық бар.</translation>
        </message>
        <message>
            <source>Файл отличается от материала</source>
            <translation>Файл материалдан өзгеше</translation>
        </message>
        <message>
            <source>Записать всё равно</source>
            <translation>Бәрібір жазу</translation>
        </message>
    </context>
    <context>
        <name>features</name>
        <message>
            <source>заголовка материала</source>
            <translation>материал тақырыбы</translation>
        </message>
        <message>
            <source>подзаголовка</source>
            <translation>қосалқы тақырып</translation>
        </message>
        <message>
            <source>лида</source>
            <translation>лид</translation>
        </message>
        <message>
            <source>автора</source>
            <translation>автор</translation>
        </message>
        <message>
            <source>рубрики</source>
            <translation>айдар</translation>
        </message>
        <message>
            <source>тегов</source>
            <translation>тегтер</translation>
        </message>
        <message>
            <source>источника</source>
            <translation>дереккөз</translation>
        </message>
        <message>
            <source>времени публикации у источника</source>
            <translation>дереккөздегі жариялану уақыты</translation>
        </message>
        <message>
            <source>слов</source>
            <translation>сөздер</translation>
        </message>
        <message>
            <source>заголовков в тексте</source>
            <translation>мәтіндегі тақырыптар</translation>
        </message>
        <message>
            <source>пунктов списков</source>
            <translation>тізім тармақтары</translation>
        </message>
        <message>
            <source>цитат</source>
            <translation>дәйексөздер</translation>
        </message>
        <message>
            <source>линеек</source>
            <translation>сызықтар</translation>
        </message>
        <message>
            <source>выделений в тексте</source>
            <translation>мәтіндегі ерекшелеулер</translation>
        </message>
        <message>
            <source>ссылок</source>
            <translation>сілтемелер</translation>
        </message>
        <message>
            <source>таблиц</source>
            <translation>кестелер</translation>
        </message>
        <message>
            <source>мест снимков с подписями</source>
            <translation>сурет орындары мен жазулары</translation>
        </message>
        <message>
            <source>пустых мест для снимков</source>
            <translation>суреттерге арналған бос орындар</translation>
        </message>
        <message>
            <source>самих снимков</source>
            <translation>суреттердің өзі</translation>
        </message>
        <message>
            <source>сносок</source>
            <translation>сілтемелік ескертпелер</translation>
        </message>
        <message>
            <source>примечаний</source>
            <translation>ескертпелер</translation>
        </message>
        <message>
            <source>предложенных правок</source>
            <translation>ұсынылған түзетулер</translation>
        </message>
    </context>
    <context>
        <name>files</name>
        <message>
            <source>Файл «{name}» не прочитан: он больше 256 МБ.</source>
            <translation>«{name}» файлы оқылмады: ол 256 МБ-тан үлкен.</translation>
        </message>
        <message>
            <source>Взят один текст: разметку прочитать не удалось.</source>
            <translation>Тек мәтін алынды: белгілеуді оқу мүмкін болмады.</translation>
        </message>
        <message>
            <source>такого файла или папки нет</source>
            <translation>мұндай файл не бума жоқ</translation>
        </message>
        <message>
            <source>это папка</source>
            <translation>бұл бума</translation>
        </message>
        <message>
            <source>нет права доступа</source>
            <translation>қатынау құқығы жоқ</translation>
        </message>
        <message>
            <source>диск доступен только для чтения</source>
            <translation>диск тек оқуға ашық</translation>
        </message>
        <message>
            <source>на диске нет места</source>
            <translation>дискіде орын жоқ</translation>
        </message>
        <message>
            <source>слишком длинное имя</source>
            <translation>аты тым ұзын</translation>
        </message>
        <message>
            <source>это не файл</source>
            <translation>бұл файл емес</translation>
        </message>
        <message>
            <source>диск не отвечает</source>
            <translation>диск жауап бермейді</translation>
        </message>
        <message>
            <source>Файл «{name}» не прочитан: {reason}.</source>
            <translation>«{name}» файлы оқылмады: {reason}.</translation>
        </message>
        <message>
            <source>Файл «{name}» не записан: {reason}.</source>
            <translation>«{name}» файлы жазылмады: {reason}.</translation>
        </message>
        <message>
            <source>Прежний файл, если он был, цел.</source>
            <translation>Бұрынғы файл болса, ол аман.</translation>
        </message>
        <message>
            <source>Открыть папку</source>
            <translation>Буманы ашу</translation>
        </message>
        <message>
            <source>Материал</source>
            <translation>Материал</translation>
        </message>
        <message>
            <source>Записан файл «{name}».</source>
            <translation>«{name}» файлы жазылды.</translation>
        </message>
        <message>
            <source>Все известные файлы</source>
            <translation>Барлық белгілі файлдар</translation>
        </message>
        <message>
            <source>Открыть файл</source>
            <translation>Файл ашу</translation>
        </message>
        <message>
            <source>Экспорт</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>Записать</source>
            <translation>Жазу</translation>
        </message>
        <message>
            <source>Вставить картинку</source>
            <translation>Сурет қою</translation>
        </message>
        <message>
            <source>Вставить</source>
            <translation>Қою</translation>
        </message>
        <message>
            <source>Заменить картинку</source>
            <translation>Суретті ауыстыру</translation>
        </message>
        <message>
            <source>Заменить</source>
            <translation>Ауыстыру</translation>
        </message>
        <message>
            <source>Картинки</source>
            <translation>Суреттер</translation>
        </message>
        <message>
            <source>Документ PDF</source>
            <translation>PDF құжаты</translation>
        </message>
        <message>
            <source>Сохранить как PDF</source>
            <translation>PDF ретінде сақтау</translation>
        </message>
        <message>
            <source>Профиль из файла</source>
            <translation>Файлдан профиль</translation>
        </message>
        <message>
            <source>Профиль в файл</source>
            <translation>Профильді файлға</translation>
        </message>
        <message>
            <source>Профиль редакции</source>
            <translation>Редакция профилі</translation>
        </message>
        <message>
            <source>Профили проверки</source>
            <translation>Тексеру профильдері</translation>
        </message>
        <message>
            <source>Папка:</source>
            <translation>Бума:</translation>
        </message>
        <message>
            <source>Имя файла:</source>
            <translation>Файл аты:</translation>
        </message>
        <message>
            <source>Формат:</source>
            <translation>Пішім:</translation>
        </message>
        <message>
            <source>Отмена</source>
            <translation>Бас тарту</translation>
        </message>
    </context>
    <context>
        <name>find</name>
        <message>
            <source>Пока найдено то, что написано: формы ещё подбираются.</source>
            <translation>Әзірге жазылғаны ғана табылды: формалары ізделуде.</translation>
        </message>
        <message>
            <source>Проверка не работает, поэтому найдено только то, что написано, без других форм.</source>
            <translation>Тексеру жұмыс істемейді, сондықтан басқа формаларсыз, жазылғаны ғана табылды.</translation>
        </message>
        <message>
            <source>Проверка не работает, без неё замену не поставить в нужную форму. Текст цел.</source>
            <translation>Тексеру жұмыс істемейді, онсыз ауыстыратын сөзді керек формаға қою мүмкін емес. Мәтін аман.</translation>
        </message>
        <message>
            <source>Здесь замену не поставить в нужную форму, впишите её сами.</source>
            <translation>Мұнда ауыстыратын сөзді керек формаға қою мүмкін емес, өзіңіз жазыңыз.</translation>
        </message>
        <message numerus="yes">
            <source>Заменено мест: %n.</source>
            <translation>
                <numerusform>%n орын ауыстырылды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Не поставить в нужную форму, остались как были: %n.</source>
            <translation>
                <numerusform>Керек формаға қойылмай, бұрынғыдай қалғаны: %n орын.</numerusform>
            </translation>
        </message>
        <message>
            <source>Поиск в материале</source>
            <translation>Материалдан іздеу</translation>
        </message>
        <message>
            <source>Найти</source>
            <translation>Табу</translation>
        </message>
        <message>
            <source>Заменить на</source>
            <translation>Немен ауыстыру</translation>
        </message>
        <message>
            <source>Аа</source>
            <translation>Аа</translation>
        </message>
        <message>
            <source>Различать прописные и строчные</source>
            <translation>Бас және кіші әріптерді ажырату</translation>
        </message>
        <message>
            <source>Слово</source>
            <translation>Сөз</translation>
        </message>
        <message>
            <source>Только слово целиком</source>
            <translation>Тек тұтас сөз</translation>
        </message>
        <message>
            <source>Формы</source>
            <translation>Формалар</translation>
        </message>
        <message>
            <source>Все формы слова</source>
            <translation>Сөздің барлық формалары</translation>
        </message>
        <message>
            <source>Регулярное выражение; в замене \1 — первая скобка</source>
            <translation>Тұрақты өрнек; ауыстыруда \1 — бірінші жақша</translation>
        </message>
        <message>
            <source>Заменить</source>
            <translation>Ауыстыру</translation>
        </message>
        <message>
            <source>Заменить все</source>
            <translation>Бәрін ауыстыру</translation>
        </message>
        <message>
            <source>Отменить</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>{number} из {total}</source>
            <translation>{total} ішінен {number}</translation>
        </message>
        <message numerus="yes">
            <source>Мест: %n</source>
            <translation>
                <numerusform>%n орын</numerusform>
            </translation>
        </message>
        <message>
            <source>Не найдено</source>
            <translation>Табылмады</translation>
        </message>
        <message>
            <source>Предыдущее (Shift+Enter)</source>
            <translation>Алдыңғысы (Shift+Enter)</translation>
        </message>
        <message>
            <source>Следующее (F3)</source>
            <translation>Келесісі (F3)</translation>
        </message>
        <message>
            <source>Закрыть поиск (Esc)</source>
            <translation>Іздеуді жабу (Esc)</translation>
        </message>
    </context>
    <context>
        <name>findings</name>
        <message>
            <source>Орфография</source>
            <translation>Емле</translation>
        </message>
        <message>
            <source>Грамматика</source>
            <translation>Грамматика</translation>
        </message>
        <message>
            <source>Пунктуация</source>
            <translation>Тыныс белгілері</translation>
        </message>
        <message>
            <source>Типографика</source>
            <translation>Типографика</translation>
        </message>
        <message>
            <source>Стиль</source>
            <translation>Стиль</translation>
        </message>
        <message>
            <source>Факты</source>
            <translation>Деректер</translation>
        </message>
        <message>
            <source>Ошибки</source>
            <translation>Қателер</translation>
        </message>
        <message>
            <source>Сомнения</source>
            <translation>Күмәнді жерлер</translation>
        </message>
        <message>
            <source>Советы</source>
            <translation>Кеңестер</translation>
        </message>
        <message>
            <source>Удалить</source>
            <translation>Өшіру</translation>
        </message>
        <message numerus="yes">
            <source>%n пробелов</source>
            <translation>
                <numerusform>%n бос орын</numerusform>
            </translation>
        </message>
        <message>
            <source>Неразрывный пробел</source>
            <translation>Үзілмейтін бос орын</translation>
        </message>
        <message>
            <source>Один пробел</source>
            <translation>Бір бос орын</translation>
        </message>
        <message numerus="yes">
            <source>%n раз</source>
            <translation>
                <numerusform>%n рет</numerusform>
            </translation>
        </message>
        <message>
            <source>Замечания</source>
            <translation>Ескертулер</translation>
        </message>
        <message>
            <source>Проверить снова</source>
            <translation>Қайта тексеру</translation>
        </message>
        <message>
            <source>Каких видов замечания показать</source>
            <translation>Қандай түрдегі ескертулерді көрсету</translation>
        </message>
        <message>
            <source>Какой важности замечания показать</source>
            <translation>Қандай маңыздағы ескертулерді көрсету</translation>
        </message>
        <message>
            <source>Исправить всё надёжное</source>
            <translation>Сенімдінің бәрін түзету</translation>
        </message>
        <message>
            <source>Всё, в чём нет сомнений; список исправленного будет показан</source>
            <translation>Күмән жоқтың бәрі; түзетілгендердің тізімі көрсетіледі</translation>
        </message>
        <message>
            <source>Не отмечать</source>
            <translation>Белгілемеу</translation>
        </message>
        <message>
            <source>Проверять пока нечего</source>
            <translation>Әзірге тексеретін ештеңе жоқ</translation>
        </message>
        <message>
            <source>Таких замечаний нет, есть другие.</source>
            <translation>Мұндай ескертулер жоқ, басқалары бар.</translation>
        </message>
        <message>
            <source>Замечаний нет.</source>
            <translation>Ескерту жоқ.</translation>
        </message>
        <message>
            <source>Все виды</source>
            <translation>Барлық түрлері</translation>
        </message>
        <message>
            <source>Любой важности</source>
            <translation>Барлық деңгей</translation>
        </message>
        <message>
            <source>Исправить все</source>
            <translation>Бәрін түзету</translation>
        </message>
        <message>
            <source>Исправить</source>
            <translation>Түзету</translation>
        </message>
    </context>
    <context>
        <name>first start</name>
        <message>
            <source>Гранки</source>
            <translation>Гранки</translation>
        </message>
        <message>
            <source>Представьтесь, и можно работать. Имя подписывает ваши материалы и остаётся в их истории.</source>
            <translation>Таныстырып өтсеңіз, жұмысқа кірісуге болады. Атыңыз материалдарыңызға қойылып, олардың тарихында қалады.</translation>
        </message>
        <message>
            <source>Внутри уже есть учебная редакция: несколько материалов с ошибками, на которых всё можно попробовать.</source>
            <translation>Ішінде оқу редакциясы дайын тұр: бәрін байқап көруге болатын, қатесі бар бірнеше материал.</translation>
        </message>
        <message>
            <source>Имя и фамилия</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>Начать работу</source>
            <translation>Жұмысты бастау</translation>
        </message>
        <message>
            <source>Добро пожаловать в «Гранки»</source>
            <translation>«Гранкиге» қош келдіңіз</translation>
        </message>
    </context>
    <context>
        <name>flow</name>
        <message>
            <source>«{headline}»: теперь «{state}».</source>
            <translation>«{headline}»: енді «{state}».</translation>
        </message>
        <message>
            <source>Теперь материал в состоянии «{state}».</source>
            <translation>Енді материалдың күйі: «{state}».</translation>
        </message>
        <message>
            <source>Этот материал ещё не утверждали.</source>
            <translation>Бұл материал әлі бекітілмеген.</translation>
        </message>
        <message>
            <source>Утвердил(а) {who}, {when}. Ниже всё, чем нынешний текст отличается.</source>
            <translation>Бекіткен {who}, {when}. Төменде қазіргі мәтіннің барлық айырмасы.</translation>
        </message>
        <message>
            <source>Изменилось после утверждения</source>
            <translation>Бекітілгеннен кейін өзгергені</translation>
        </message>
        <message>
            <source>Как утвердил редактор</source>
            <translation>Редактор бекіткендей</translation>
        </message>
        <message>
            <source>Сейчас</source>
            <translation>Қазір</translation>
        </message>
        <message>
            <source>Удалить навсегда</source>
            <translation>Біржола жою</translation>
        </message>
        <message>
            <source>Материал и все его версии исчезнут. В истории останется, кто и когда это сделал.</source>
            <translation>Материал мен оның барлық нұсқасы жойылады. Тарихта мұны кім, қашан жасағаны қалады.</translation>
        </message>
    </context>
    <context>
        <name>formats</name>
        <message>
            <source>Документ Word</source>
            <translation>Word құжаты</translation>
        </message>
        <message>
            <source>Письмо с вложениями</source>
            <translation>Тіркемелері бар хат</translation>
        </message>
        <message>
            <source>Страница HTML</source>
            <translation>HTML беті</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Документ OpenDocument</source>
            <translation>OpenDocument құжаты</translation>
        </message>
        <message>
            <source>Текст</source>
            <translation>Мәтін</translation>
        </message>
        <message>
            <source>Текст RTF</source>
            <translation>RTF мәтіні</translation>
        </message>
        <message>
            <source>Фрагмент HTML для вставки на сайт</source>
            <translation>Сайтқа қоюға арналған HTML үзіндісі</translation>
        </message>
        <message>
            <source>ninjs 2.1 (IPTC)</source>
            <translation>ninjs 2.1 (IPTC)</translation>
        </message>
        <message>
            <source>RSS с полным текстом</source>
            <translation>Толық мәтінді RSS</translation>
        </message>
        <message>
            <source>Сообщения для Telegram</source>
            <translation>Telegram хабарламалары</translation>
        </message>
    </context>
    <context>
        <name>help</name>
        <message>
            <source>О программе</source>
            <translation>Бағдарлама туралы</translation>
        </message>
        <message>
            <source>Рабочий стол редакции: материалы, вычитка на русском, казахском и английском, утверждение и выпуск.

Свободная программа, лицензия MIT. Тексты остаются на этом компьютере.</source>
            <translation>Редакцияның жұмыс үстелі: материалдар, орыс, қазақ және ағылшын тілдерінде түзету, бекіту және шығару.

Еркін бағдарлама, MIT лицензиясы. Мәтіндер осы компьютерде қалады.</translation>
        </message>
        <message>
            <source>Гранки {version}</source>
            <translation>Гранки {version}</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>История</source>
            <translation>Тарихы</translation>
        </message>
        <message>
            <source>События</source>
            <translation>Оқиғалар</translation>
        </message>
        <message>
            <source>{who}, {when}</source>
            <translation>{who}, {when}</translation>
        </message>
        <message>
            <source>Причина: {reason}</source>
            <translation>Себебі: {reason}</translation>
        </message>
    </context>
    <context>
        <name>house</name>
        <message>
            <source>Как в тексте</source>
            <translation>Мәтіндегідей</translation>
        </message>
        <message>
            <source>Тире</source>
            <translation>Сызықша (тире)</translation>
        </message>
        <message>
            <source>Длинное —</source>
            <translation>Ұзын —</translation>
        </message>
        <message>
            <source>Короткое –</source>
            <translation>Қысқа –</translation>
        </message>
        <message>
            <source>Дефис -</source>
            <translation>Дефис -</translation>
        </message>
        <message>
            <source>Кавычки</source>
            <translation>Тырнақша</translation>
        </message>
        <message>
            <source>Многоточие</source>
            <translation>Көп нүкте</translation>
        </message>
        <message>
            <source>Один знак …</source>
            <translation>Бір таңба …</translation>
        </message>
        <message>
            <source>Три точки ...</source>
            <translation>Үш нүкте ...</translation>
        </message>
        <message>
            <source>Между числами</source>
            <translation>Сандар арасында</translation>
        </message>
        <message>
            <source>Знак процента</source>
            <translation>Пайыз белгісі</translation>
        </message>
        <message>
            <source>Процент с окончанием</source>
            <translation>Жалғауы бар пайыз</translation>
        </message>
        <message>
            <source>Инициалы</source>
            <translation>Инициалдар</translation>
        </message>
        <message>
            <source>Длинные числа</source>
            <translation>Ұзын сандар</translation>
        </message>
        <message>
            <source>По три цифры: 25 000</source>
            <translation>Үш цифрдан: 25 000</translation>
        </message>
        <message>
            <source>Число и его слово</source>
            <translation>Сан мен оның сөзі</translation>
        </message>
        <message>
            <source>Не разрывать строкой</source>
            <translation>Жолмен бөлмеу</translation>
        </message>
        <message>
            <source>Можно разорвать строкой</source>
            <translation>Жолмен бөлуге болады</translation>
        </message>
        <message>
            <source>Знаки из букв: (c), 1/2, -&gt;</source>
            <translation>Әріптен құралған таңбалар: (c), 1/2, -&gt;</translation>
        </message>
        <message>
            <source>Одним знаком: ©, ½, →</source>
            <translation>Бір таңбамен: ©, ½, →</translation>
        </message>
        <message>
            <source>Буква ё</source>
            <translation>Ё әрпі</translation>
        </message>
        <message>
            <source>Везде: ещё, всё</source>
            <translation>Барлық жерде: ещё, всё</translation>
        </message>
        <message>
            <source>Нигде: еще, все</source>
            <translation>Еш жерде: еще, все</translation>
        </message>
    </context>
    <context>
        <name>ignored</name>
        <message>
            <source>В одном месте</source>
            <translation>Бір жерде</translation>
        </message>
        <message>
            <source>Во всём материале</source>
            <translation>Бүкіл материалда</translation>
        </message>
        <message>
            <source>У меня</source>
            <translation>Менде</translation>
        </message>
        <message>
            <source>Во всей редакции</source>
            <translation>Бүкіл редакцияда</translation>
        </message>
        <message>
            <source>Что не отмечать</source>
            <translation>Не белгіленбейді</translation>
        </message>
        <message>
            <source>Отмечается всё.</source>
            <translation>Бәрі белгіленеді.</translation>
        </message>
        <message>
            <source>Снова отмечать</source>
            <translation>Қайта белгілеу</translation>
        </message>
        <message>
            <source>Всё, о чём решено не напоминать. Верните решение — и пометки появятся снова.</source>
            <translation>Ескертпеуге шешілгеннің бәрі. Шешімді қайтарсаңыз, белгілер қайта пайда болады.</translation>
        </message>
        <message>
            <source>Слово в словаре</source>
            <translation>Сөздіктегі сөз</translation>
        </message>
        <message>
            <source>Какие решения показать</source>
            <translation>Қай шешімдерді көрсету</translation>
        </message>
        <message>
            <source>Все решения</source>
            <translation>Барлық шешімдер</translation>
        </message>
        <message>
            <source>Слова</source>
            <translation>Сөздер</translation>
        </message>
        <message>
            <source>Правило</source>
            <translation>Ереже</translation>
        </message>
        <message>
            <source>Где</source>
            <translation>Қайда</translation>
        </message>
    </context>
    <context>
        <name>import</name>
        <message>
            <source>навигация сайта</source>
            <translation>сайт навигациясы</translation>
        </message>
        <message>
            <source>подпись к снимку</source>
            <translation>фотосурет жазуы</translation>
        </message>
        <message>
            <source>дата</source>
            <translation>күні</translation>
        </message>
        <message>
            <source>автор или источник</source>
            <translation>автор немесе дереккөз</translation>
        </message>
        <message>
            <source>кнопки и счётчики</source>
            <translation>түймелер мен санауыштар</translation>
        </message>
        <message>
            <source>новости партнёров</source>
            <translation>серіктестер жаңалықтары</translation>
        </message>
        <message>
            <source>Из файла «{name}» взято:</source>
            <translation>«{name}» файлынан алынды:</translation>
        </message>
        <message numerus="yes">
            <source>%n абзацев</source>
            <translation>
                <numerusform>%n абзац</numerusform>
            </translation>
        </message>
        <message>
            <source>Оставлено в стороне: {names}.</source>
            <translation>Алынбай қалды: {names}.</translation>
        </message>
    </context>
    <context>
        <name>incoming</name>
        <message>
            <source>Читаю файл «{name}»…</source>
            <translation>«{name}» файлы оқылып жатыр…</translation>
        </message>
        <message numerus="yes">
            <source>Ждут ещё: %n.</source>
            <translation>
                <numerusform>Тағы күтіп тұр: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Остановить</source>
            <translation>Тоқтату</translation>
        </message>
        <message numerus="yes">
            <source>Не прочитано файлов: %n.</source>
            <translation>
                <numerusform>Оқылмаған файлдар: %n.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inserting</name>
        <message>
            <source>Выделите слова, к которым нужна сноска.</source>
            <translation>Ескерту қажет сөздерді белгілеңіз.</translation>
        </message>
        <message>
            <source>Сноска</source>
            <translation>Сілтеме ескерту</translation>
        </message>
        <message>
            <source>Текст сноски</source>
            <translation>Ескерту мәтіні</translation>
        </message>
        <message>
            <source>Поставить сноску</source>
            <translation>Ескерту қою</translation>
        </message>
        <message>
            <source>Вставлено и почищено.</source>
            <translation>Қойылды және тазартылды.</translation>
        </message>
        <message>
            <source>Отменить</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Остановить</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>Читаю вставленное: его много. Писать можно дальше.</source>
            <translation>Қойылғаны оқылып жатыр: ол көп. Жаза беруге болады.</translation>
        </message>
        <message>
            <source>Вставка остановлена. Скопированное осталось в буфере обмена.</source>
            <translation>Қою тоқтатылды. Көшірілгені алмасу буферінде қалды.</translation>
        </message>
    </context>
    <context>
        <name>keys</name>
        <message>
            <source>Клавиши</source>
            <translation>Пернелер</translation>
        </message>
        <message>
            <source>Найти команду или клавишу</source>
            <translation>Команда не перне іздеу</translation>
        </message>
    </context>
    <context>
        <name>link</name>
        <message>
            <source>Ссылка</source>
            <translation>Сілтеме</translation>
        </message>
        <message>
            <source>Это не адрес сайта, почты или телефона.</source>
            <translation>Бұл сайттың, поштаның не телефонның мекенжайы емес.</translation>
        </message>
        <message>
            <source>Текст</source>
            <translation>Мәтін</translation>
        </message>
        <message>
            <source>Адрес</source>
            <translation>Мекенжай</translation>
        </message>
        <message>
            <source>Поставить ссылку</source>
            <translation>Сілтеме қою</translation>
        </message>
        <message>
            <source>Убрать ссылку</source>
            <translation>Сілтемені алып тастау</translation>
        </message>
    </context>
    <context>
        <name>lock</name>
        <message>
            <source>Утверждено: {who}, {when}.</source>
            <translation>Бекітілді: {who}, {when}.</translation>
        </message>
        <message>
            <source>Материал в состоянии «{state}», только для чтения.</source>
            <translation>Материалдың күйі «{state}», тек оқуға ашық.</translation>
        </message>
        <message>
            <source>«{step}» может {who}.</source>
            <translation>«{step}» әрекетін {who} жасай алады.</translation>
        </message>
    </context>
    <context>
        <name>menus</name>
        <message>
            <source>&amp;Файл</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Правка</source>
            <translation>&amp;Өңдеу</translation>
        </message>
        <message>
            <source>Вст&amp;авка</source>
            <translation>Қ&amp;ою</translation>
        </message>
        <message>
            <source>Фор&amp;мат</source>
            <translation>&amp;Пішім</translation>
        </message>
        <message>
            <source>&amp;Таблица</source>
            <translation>&amp;Кесте</translation>
        </message>
        <message>
            <source>&amp;Вид</source>
            <translation>&amp;Көрініс</translation>
        </message>
        <message>
            <source>П&amp;роверка</source>
            <translation>&amp;Тексеру</translation>
        </message>
        <message>
            <source>Рецен&amp;зирование</source>
            <translation>Рецен&amp;зиялау</translation>
        </message>
        <message>
            <source>М&amp;атериал</source>
            <translation>&amp;Материал</translation>
        </message>
        <message>
            <source>Р&amp;едакция</source>
            <translation>&amp;Редакция</translation>
        </message>
        <message>
            <source>&amp;Справка</source>
            <translation>&amp;Анықтама</translation>
        </message>
    </context>
    <context>
        <name>moments</name>
        <message>
            <source>января</source>
            <translation>қаңтар</translation>
        </message>
        <message>
            <source>февраля</source>
            <translation>ақпан</translation>
        </message>
        <message>
            <source>марта</source>
            <translation>наурыз</translation>
        </message>
        <message>
            <source>апреля</source>
            <translation>сәуір</translation>
        </message>
        <message>
            <source>мая</source>
            <translation>мамыр</translation>
        </message>
        <message>
            <source>июня</source>
            <translation>маусым</translation>
        </message>
        <message>
            <source>июля</source>
            <translation>шілде</translation>
        </message>
        <message>
            <source>августа</source>
            <translation>тамыз</translation>
        </message>
        <message>
            <source>сентября</source>
            <translation>қыркүйек</translation>
        </message>
        <message>
            <source>октября</source>
            <translation>қазан</translation>
        </message>
        <message>
            <source>ноября</source>
            <translation>қараша</translation>
        </message>
        <message>
            <source>декабря</source>
            <translation>желтоқсан</translation>
        </message>
        <message>
            <source>только что</source>
            <translation>жаңа ғана</translation>
        </message>
        <message numerus="yes">
            <source>%n мин назад</source>
            <translation>
                <numerusform>%n мин бұрын</numerusform>
            </translation>
        </message>
        <message>
            <source>вчера, {time}</source>
            <translation>кеше, {time}</translation>
        </message>
    </context>
    <context>
        <name>newsroom</name>
        <message>
            <source>Учебные материалы станут такими, как в первый день. Ваши собственные материалы не изменятся.</source>
            <translation>Оқу материалдары алғашқы күнгідей болады. Өз материалдарыңыз өзгермейді.</translation>
        </message>
        <message>
            <source>Сбросить демо</source>
            <translation>Демоны қалпына келтіру</translation>
        </message>
        <message>
            <source>Сбросить</source>
            <translation>Қалпына келтіру</translation>
        </message>
    </context>
    <context>
        <name>notices</name>
        <message>
            <source>Сообщение</source>
            <translation>Хабар</translation>
        </message>
        <message>
            <source>Подробнее</source>
            <translation>Толығырақ</translation>
        </message>
        <message>
            <source>Скрыть</source>
            <translation>Жасыру</translation>
        </message>
        <message>
            <source>Скрыть сообщение</source>
            <translation>Хабарды жасыру</translation>
        </message>
        <message>
            <source>Подробности</source>
            <translation>Мәлімет</translation>
        </message>
        <message>
            <source>Скопировать</source>
            <translation>Көшіру</translation>
        </message>
    </context>
    <context>
        <name>own rule</name>
        <message>
            <source>Замечание</source>
            <translation>Ескерту</translation>
        </message>
        <message>
            <source>Тихий совет</source>
            <translation>Жай кеңес</translation>
        </message>
        <message>
            <source>Не пишем</source>
            <translation>Жазбаймыз</translation>
        </message>
        <message>
            <source>май месяц</source>
            <translation>май месяц</translation>
        </message>
        <message>
            <source>Пишем</source>
            <translation>Жазамыз</translation>
        </message>
        <message>
            <source>май; несколько вариантов — через «;»</source>
            <translation>май; бірнеше нұсқа — «;» арқылы</translation>
        </message>
        <message>
            <source>Название</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Май и так месяц</source>
            <translation>Май онсыз да ай</translation>
        </message>
        <message>
            <source>Почему</source>
            <translation>Неге</translation>
        </message>
        <message>
            <source>«Месяц» лишнее: май — это уже месяц.</source>
            <translation>«Месяц» артық: май — онсыз да ай.</translation>
        </message>
        <message>
            <source>Неверный пример</source>
            <translation>Қате мысал</translation>
        </message>
        <message>
            <source>Форум пройдёт в мае месяце.</source>
            <translation>Форум пройдёт в мае месяце.</translation>
        </message>
        <message>
            <source>Верный пример</source>
            <translation>Дұрыс мысал</translation>
        </message>
        <message>
            <source>Форум пройдёт в мае.</source>
            <translation>Форум пройдёт в мае.</translation>
        </message>
        <message>
            <source>Правило редакции</source>
            <translation>Редакция ережесі</translation>
        </message>
        <message>
            <source>Новое правило</source>
            <translation>Жаңа ереже</translation>
        </message>
        <message>
            <source>Во всех формах слов: «в мае месяце» → «в мае»</source>
            <translation>Сөздің барлық тұлғасында: «в мае месяце» → «в мае»</translation>
        </message>
        <message>
            <source>Сохранить</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Важность</source>
            <translation>Маңыздылығы</translation>
        </message>
        <message>
            <source>Заполните строки: по примерам правило будет испытано.</source>
            <translation>Жолдарды толтырыңыз: ереже мысалдар арқылы сыналады.</translation>
        </message>
        <message>
            <source>Проверка не работает, и правило не испытать.</source>
            <translation>Тексеру жұмыс істемейді, ережені сынау мүмкін емес.</translation>
        </message>
        <message>
            <source>Примеры подходят. Найдётся «{quote}».</source>
            <translation>Мысалдар жарайды. «{quote}» табылады.</translation>
        </message>
        <message>
            <source>» или «</source>
            <translation>» немесе «</translation>
        </message>
        <message>
            <source>Примеры подходят: «{quote}» → «{choice}».</source>
            <translation>Мысалдар жарайды: «{quote}» → «{choice}».</translation>
        </message>
    </context>
    <context>
        <name>own rules</name>
        <message>
            <source>Правило для «{wrong}» уже есть.</source>
            <translation>«{wrong}» үшін ереже бар.</translation>
        </message>
        <message>
            <source>Измените его или назовите другие слова.</source>
            <translation>Оны өзгертіңіз немесе басқа сөздерді жазыңыз.</translation>
        </message>
        <message>
            <source>Правило редакции «{title}».</source>
            <translation>«{title}» редакция ережесі.</translation>
        </message>
        <message>
            <source>Правило «{title}» из профиля не принято.</source>
            <translation>Профильдегі «{title}» ережесі қабылданбады.</translation>
        </message>
        <message>
            <source>В неверном примере правило ничего не находит.</source>
            <translation>Қате мысалдан ереже ештеңе таппайды.</translation>
        </message>
        <message>
            <source>В верном примере правило находит «{quote}».</source>
            <translation>Дұрыс мысалдан ереже «{quote}» табады.</translation>
        </message>
        <message>
            <source>После исправления правило снова находит «{quote}»: замена его содержит.</source>
            <translation>Түзеткеннен кейін ереже қайтадан «{quote}» табады: алмастыруда сол бар.</translation>
        </message>
    </context>
    <context>
        <name>palette</name>
        <message>
            <source>Палитра команд</source>
            <translation>Пәрмендер палитрасы</translation>
        </message>
        <message>
            <source>Команда или заголовок материала</source>
            <translation>Пәрмен немесе материал тақырыбы</translation>
        </message>
        <message>
            <source>Что нашлось</source>
            <translation>Табылғаны</translation>
        </message>
        <message>
            <source>Ничего не нашлось. Попробуйте другое слово.</source>
            <translation>Ештеңе табылмады. Басқа сөзбен іздеп көріңіз.</translation>
        </message>
    </context>
    <context>
        <name>panels</name>
        <message>
            <source>Замечания</source>
            <translation>Ескертулер</translation>
        </message>
        <message>
            <source>Правки</source>
            <translation>Түзетулер</translation>
        </message>
    </context>
    <context>
        <name>picture</name>
        <message>
            <source>Картинка</source>
            <translation>Сурет</translation>
        </message>
        <message>
            <source>Фото: имя, издание</source>
            <translation>Фото: есімі, басылым</translation>
        </message>
        <message>
            <source>Автор или источник</source>
            <translation>Авторы немесе дереккөзі</translation>
        </message>
        <message>
            <source>Что на картинке</source>
            <translation>Суретте не бар</translation>
        </message>
        <message>
            <source>Описание услышит тот, кто читает с экранным диктором.</source>
            <translation>Сипаттаманы экран дикторымен оқитын адам естиді.</translation>
        </message>
        <message>
            <source>Записать</source>
            <translation>Жазу</translation>
        </message>
    </context>
    <context>
        <name>policies</name>
        <message>
            <source>Такой порядок работы не годится: {faults}</source>
            <translation>Мұндай тәртіп жарамайды: {faults}</translation>
        </message>
        <message>
            <source>В состоянии «{state}» есть материалы ({count}): сначала переведите их.</source>
            <translation>«{state}» күйінде материалдар бар ({count}): алдымен оларды ауыстырыңыз.</translation>
        </message>
        <message>
            <source>Часового пояса «{zone}» нет.</source>
            <translation>«{zone}» уақыт белдеуі жоқ.</translation>
        </message>
    </context>
    <context>
        <name>policy</name>
        <message>
            <source>Состояния и шаги</source>
            <translation>Күйлер мен қадамдар</translation>
        </message>
        <message>
            <source>Четыре глаза: свой материал утверждает другой</source>
            <translation>Төрт көз: өз материалыңды басқа адам бекітеді</translation>
        </message>
        <message>
            <source>Часовой пояс редакции</source>
            <translation>Редакцияның уақыт белдеуі</translation>
        </message>
        <message>
            <source>Состояния</source>
            <translation>Күйлер</translation>
        </message>
        <message>
            <source>Шаги</source>
            <translation>Қадамдар</translation>
        </message>
        <message>
            <source>Проверки перед шагом</source>
            <translation>Қадам алдындағы тексерулер</translation>
        </message>
        <message>
            <source>Сохранить</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Новое состояние</source>
            <translation>Жаңа күй</translation>
        </message>
        <message>
            <source>Как оно называется?</source>
            <translation>Ол қалай аталады?</translation>
        </message>
        <message>
            <source>Добавить</source>
            <translation>Қосу</translation>
        </message>
        <message>
            <source>В состояние «{state}»</source>
            <translation>«{state}» күйіне</translation>
        </message>
        <message>
            <source>Из состояния «{state}»</source>
            <translation>«{state}» күйінен</translation>
        </message>
        <message>
            <source>Убрать</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>Добавить…</source>
            <translation>Қосу…</translation>
        </message>
        <message>
            <source>Новый шаг</source>
            <translation>Жаңа қадам</translation>
        </message>
        <message>
            <source>Как он называется?</source>
            <translation>Ол қалай аталады?</translation>
        </message>
        <message>
            <source>не пускает</source>
            <translation>жібермейді</translation>
        </message>
        <message>
            <source>советует</source>
            <translation>кеңес береді</translation>
        </message>
        <message>
            <source>не смотрит</source>
            <translation>қарамайды</translation>
        </message>
        <message>
            <source>Рубрика</source>
            <translation>Айдары</translation>
        </message>
        <message>
            <source>Во всех рубриках</source>
            <translation>Барлық айдарда</translation>
        </message>
        <message>
            <source>Проверка</source>
            <translation>Тексеру</translation>
        </message>
        <message>
            <source>Проверки</source>
            <translation>Тексерулер</translation>
        </message>
        <message>
            <source>Состояние</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Над списком</source>
            <translation>Тізім үстінде</translation>
        </message>
        <message>
            <source>Пишут</source>
            <translation>Кім жазады</translation>
        </message>
        <message>
            <source>Пишут своё</source>
            <translation>Өзінікін жазатындар</translation>
        </message>
        <message>
            <source>Шаг</source>
            <translation>Қадам</translation>
        </message>
        <message>
            <source>Откуда</source>
            <translation>Қайдан</translation>
        </message>
        <message>
            <source>Куда</source>
            <translation>Қайда</translation>
        </message>
        <message>
            <source>Кто может</source>
            <translation>Кім жасай алады</translation>
        </message>
        <message>
            <source>Кто может своё</source>
            <translation>Өзінікін кім істей алады</translation>
        </message>
        <message>
            <source>Причина</source>
            <translation>Себеп</translation>
        </message>
        <message>
            <source>Утверждает</source>
            <translation>Бекітеді</translation>
        </message>
        <message>
            <source>ниоткуда</source>
            <translation>еш жерден</translation>
        </message>
        <message>
            <source>откуда пришёл</source>
            <translation>келген жеріне</translation>
        </message>
        <message>
            <source>никто</source>
            <translation>ешкім</translation>
        </message>
        <message>
            <source>все</source>
            <translation>барлығы</translation>
        </message>
        <message>
            <source>редакторы и администратор</source>
            <translation>редакторлар мен әкімші</translation>
        </message>
        <message>
            <source>все, кроме редакторов</source>
            <translation>редакторлардан басқа барлығы</translation>
        </message>
    </context>
    <context>
        <name>polishing</name>
        <message>
            <source>пробелы</source>
            <translation>бос орындар</translation>
        </message>
        <message>
            <source>кавычки</source>
            <translation>тырнақшалар</translation>
        </message>
        <message>
            <source>тире и дефисы</source>
            <translation>сызықшалар</translation>
        </message>
        <message>
            <source>другое</source>
            <translation>басқасы</translation>
        </message>
        <message>
            <source>Проверка не работает, и текст остался как был.</source>
            <translation>Тексеру жұмыс істемейді, мәтін бұрынғыдай қалды.</translation>
        </message>
        <message>
            <source>Причёсывать нечего: всё набрано, как принято в редакции.</source>
            <translation>Ретке келтіретін ештеңе жоқ: бәрі редакцияда қабылданғандай терілген.</translation>
        </message>
        <message>
            <source>Причёсано: {listed}.</source>
            <translation>Ретке келтірілді: {listed}.</translation>
        </message>
        <message>
            <source>Исправлять без вопросов нечего.</source>
            <translation>Сұраусыз түзететін ештеңе жоқ.</translation>
        </message>
        <message numerus="yes">
            <source>Исправлено %n мест.</source>
            <translation>
                <numerusform>%n орын түзетілді.</numerusform>
            </translation>
        </message>
        <message>
            <source>Отменить</source>
            <translation>Қайтару</translation>
        </message>
    </context>
    <context>
        <name>preferences</name>
        <message>
            <source>Настройки</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>Найти настройку</source>
            <translation>Баптауды табу</translation>
        </message>
        <message>
            <source>Такой настройки нет.</source>
            <translation>Мұндай баптау жоқ.</translation>
        </message>
        <message>
            <source>Сохранить</source>
            <translation>Сақтау</translation>
        </message>
    </context>
    <context>
        <name>printing</name>
        <message>
            <source>Открыть</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>Принтера нет. Материал можно сохранить как PDF и распечатать потом.</source>
            <translation>Принтер жоқ. Материалды PDF ретінде сақтап, кейін басып шығаруға болады.</translation>
        </message>
        <message>
            <source>Сохранить как PDF…</source>
            <translation>PDF ретінде сақтау…</translation>
        </message>
        <message>
            <source>Предпросмотр печати</source>
            <translation>Басып шығаруды алдын ала қарау</translation>
        </message>
        <message>
            <source>Страницы</source>
            <translation>Беттер</translation>
        </message>
        <message>
            <source>Предыдущая страница</source>
            <translation>Алдыңғы бет</translation>
        </message>
        <message>
            <source>Следующая страница</source>
            <translation>Келесі бет</translation>
        </message>
        <message>
            <source>Мельче</source>
            <translation>Кішірейту</translation>
        </message>
        <message>
            <source>Крупнее</source>
            <translation>Үлкейту</translation>
        </message>
        <message>
            <source>По ширине</source>
            <translation>Ені бойынша</translation>
        </message>
        <message>
            <source>Напечатать…</source>
            <translation>Басып шығару…</translation>
        </message>
        <message>
            <source>Страница {page} из {pages}</source>
            <translation>{pages} беттің {page}-беті</translation>
        </message>
        <message>
            <source>Печать</source>
            <translation>Басып шығару</translation>
        </message>
        <message>
            <source>Теги: {tags}</source>
            <translation>Тегтер: {tags}</translation>
        </message>
        <message>
            <source>картинка</source>
            <translation>сурет</translation>
        </message>
        <message>
            <source>Фото: {credit}</source>
            <translation>Фото: {credit}</translation>
        </message>
        <message>
            <source>{page} из {pages}</source>
            <translation>{page}/{pages}</translation>
        </message>
    </context>
    <context>
        <name>profile</name>
        <message>
            <source>Профиль «{name}» не найден.</source>
            <translation>«{name}» профилі табылмады.</translation>
        </message>
        <message>
            <source>Есть профили {known}; можно назвать и файл.</source>
            <translation>Бар профильдер: {known}; файлды да атауға болады.</translation>
        </message>
        <message>
            <source>Файл «{name}» — не профиль проверки.</source>
            <translation>«{name}» файлы тексеру профилі емес.</translation>
        </message>
        <message>
            <source>Обычный</source>
            <translation>Қарапайым</translation>
        </message>
        <message>
            <source>Книжный</source>
            <translation>Кітаптық</translation>
        </message>
        <message>
            <source>Агентство</source>
            <translation>Агенттік</translation>
        </message>
        <message>
            <source>Сайт</source>
            <translation>Сайт</translation>
        </message>
        <message>
            <source>Свой</source>
            <translation>Өз профилім</translation>
        </message>
        <message>
            <source>Профиль не записан в «{name}».</source>
            <translation>Профиль «{name}» файлына жазылмады.</translation>
        </message>
    </context>
    <context>
        <name>proposals</name>
        <message>
            <source>Было: </source>
            <translation>Бұрын: </translation>
        </message>
        <message>
            <source>пусто</source>
            <translation>бос</translation>
        </message>
        <message>
            <source>Отозвать свою правку</source>
            <translation>Өз түзетуін қайтарып алу</translation>
        </message>
        <message>
            <source>Рубрика</source>
            <translation>Айдар</translation>
        </message>
        <message>
            <source>Заголовок</source>
            <translation>Тақырып</translation>
        </message>
        <message>
            <source>Подзаголовок</source>
            <translation>Қосалқы тақырып</translation>
        </message>
        <message>
            <source>Лид</source>
            <translation>Лид</translation>
        </message>
        <message>
            <source>Теги</source>
            <translation>Тегтер</translation>
        </message>
    </context>
    <context>
        <name>proposed</name>
        <message>
            <source>Предлагаю заголовок: {value}</source>
            <translation>Тақырып ұсынамын: {value}</translation>
        </message>
        <message>
            <source>Предлагаю подзаголовок: {value}</source>
            <translation>Қосалқы тақырып ұсынамын: {value}</translation>
        </message>
        <message>
            <source>Предлагаю лид: {value}</source>
            <translation>Лид ұсынамын: {value}</translation>
        </message>
        <message>
            <source>Предлагаю рубрику: {value}</source>
            <translation>Айдар ұсынамын: {value}</translation>
        </message>
        <message>
            <source>Предлагаю теги: {value}</source>
            <translation>Тегтер ұсынамын: {value}</translation>
        </message>
        <message>
            <source>К рубрике: {text}</source>
            <translation>Айдарға: {text}</translation>
        </message>
        <message>
            <source>К тегам: {text}</source>
            <translation>Тегтерге: {text}</translation>
        </message>
        <message>
            <source>ничего</source>
            <translation>ештеңе</translation>
        </message>
    </context>
    <context>
        <name>reading</name>
        <message>
            <source>Вы открыли этот материал впервые, сравнить его пока не с чем.</source>
            <translation>Бұл материалды алғаш рет аштыңыз, әзірге салыстыратын ештеңе жоқ.</translation>
        </message>
        <message>
            <source>То, что вы читали, в хранилище пропало или повреждено: сравнить не с чем.</source>
            <translation>Сіз оқыған нұсқа қоймада жоқ немесе бүлінген: салыстыратын ештеңе жоқ.</translation>
        </message>
        <message>
            <source>С прошлого чтения ({moment}) ничего не изменилось.</source>
            <translation>Соңғы оқығаннан бері ({moment}) ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Что изменилось с прошлого чтения</source>
            <translation>Өткен оқудан бері не өзгерді</translation>
        </message>
        <message>
            <source>Когда вы читали</source>
            <translation>Сіз оқығанда</translation>
        </message>
        <message>
            <source>Сейчас</source>
            <translation>Қазір</translation>
        </message>
        <message>
            <source>После вашего чтения ({moment}): {changes}.</source>
            <translation>Сіз оқығаннан кейін ({moment}): {changes}.</translation>
        </message>
        <message>
            <source>Показать изменения</source>
            <translation>Өзгерістерді көрсету</translation>
        </message>
        <message>
            <source>Работали: {names}.</source>
            <translation>Жұмыс істегендер: {names}.</translation>
        </message>
        <message>
            <source>Прошлое чтение: {moment}.</source>
            <translation>Өткен оқу: {moment}.</translation>
        </message>
        <message>
            <source>{who} просит доработать ({when}): {reason}</source>
            <translation>{who} пысықтауды сұрайды ({when}): {reason}</translation>
        </message>
    </context>
    <context>
        <name>reason</name>
        <message>
            <source>{step} — {who}, {when}: {reason}</source>
            <translation>{step} — {who}, {when}: {reason}</translation>
        </message>
    </context>
    <context>
        <name>recovery</name>
        <message>
            <source>{headline} (найденные правки)</source>
            <translation>{headline} (табылған түзетулер)</translation>
        </message>
        <message>
            <source>Найденные правки остались на месте, их предложат снова.</source>
            <translation>Табылған түзетулер орнында қалды, олар қайта ұсынылады.</translation>
        </message>
        <message>
            <source>Несохранённые правки</source>
            <translation>Сақталмаған түзетулер</translation>
        </message>
        <message>
            <source>Найденные правки</source>
            <translation>Табылған түзетулер</translation>
        </message>
        <message>
            <source>Взять всё</source>
            <translation>Бәрін алу</translation>
        </message>
        <message>
            <source>Решить позже</source>
            <translation>Кейін шешу</translation>
        </message>
        <message>
            <source>Продолжить работу</source>
            <translation>Жұмысты жалғастыру</translation>
        </message>
        <message>
            <source>Сравнить</source>
            <translation>Салыстыру</translation>
        </message>
        <message>
            <source>Отбросить</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>Вернуть</source>
            <translation>Қайтару</translation>
        </message>
        <message>
            <source>Взять</source>
            <translation>Алу</translation>
        </message>
        <message>
            <source>Правки и то, что сохранено</source>
            <translation>Түзетулер және сақталған мәтін</translation>
        </message>
        <message>
            <source>Было — в хранилище, стало — в найденных правках.</source>
            <translation>Бұрын — қоймадағысы, енді — табылған түзетулер.</translation>
        </message>
        <message>
            <source>В хранилище</source>
            <translation>Қоймада</translation>
        </message>
        <message>
            <source>Взято: «{headline}».</source>
            <translation>Алынды: «{headline}».</translation>
        </message>
        <message>
            <source>Отброшено; можно вернуть.</source>
            <translation>Алып тасталды; қайтаруға болады.</translation>
        </message>
        <message>
            <source>От {moment}.</source>
            <translation>{moment}.</translation>
        </message>
        <message numerus="yes">
            <source>В хранилище этого материала нет: %n слов.</source>
            <translation>
                <numerusform>Қоймада бұл материал жоқ: %n сөз.</numerusform>
            </translation>
        </message>
        <message>
            <source>В хранилище текст новее: если взять, останутся оба, этот — отдельным материалом.</source>
            <translation>Қоймадағы мәтін жаңарақ: алсаңыз, екеуі де қалады, бұл — бөлек материал болып.</translation>
        </message>
        <message>
            <source>Найдены повреждённые записи</source>
            <translation>Бүлінген жазбалар табылды</translation>
        </message>
        <message>
            <source>Отброшенные правки</source>
            <translation>Алып тасталған түзетулер</translation>
        </message>
        <message numerus="yes">
            <source>Найдены несохранённые правки от {moment}, %n слов</source>
            <translation>
                <numerusform>Сақталмаған түзетулер табылды: {moment}, %n сөз</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Они хранятся %n дней, потом исчезают.</source>
            <translation>
                <numerusform>Олар %n күн сақталып, кейін жоғалады.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Прошлый раз работа прервалась. Возьмёте правки — прежний текст останется среди версий материала; отбросите — их можно будет вернуть ещё %n дней.</source>
            <translation>
                <numerusform>Өткен жолы жұмыс үзілді. Түзетулерді алсаңыз, бұрынғы мәтін материал нұсқаларының арасында қалады; алып тастасаңыз, оларды тағы %n күн қайтаруға болады.</numerusform>
            </translation>
        </message>
        <message>
            <source>Запись повреждена и не читается, файл оставлен на месте: {path}</source>
            <translation>Жазба бүлінген, оқылмайды, файл орнында қалдырылды: {path}</translation>
        </message>
        <message>
            <source>Отброшенных правок нет.</source>
            <translation>Алып тасталған түзетулер жоқ.</translation>
        </message>
    </context>
    <context>
        <name>release</name>
        <message>
            <source>Выпустить текст без утверждения может только тот, кто назвал себя.</source>
            <translation>Бекітілмеген мәтінді тек атын атаған адам шығара алады.</translation>
        </message>
        <message>
            <source>Впишите своё имя в настройках.</source>
            <translation>Атыңызды баптауларға жазыңыз.</translation>
        </message>
        <message>
            <source>ЧЕРНОВИК. {headline}</source>
            <translation>ҚАРАЛАМА. {headline}</translation>
        </message>
        <message>
            <source>ЧЕРНОВИК, не для публикации.</source>
            <translation>ҚАРАЛАМА, жариялауға емес.</translation>
        </message>
        <message>
            <source>Для публикации не готово</source>
            <translation>Жариялауға дайын емес</translation>
        </message>
        <message>
            <source>Рабочая копия с пометкой «черновик»</source>
            <translation>«Қаралама» белгісі бар жұмыс көшірмесі</translation>
        </message>
        <message>
            <source>Выпустить под свою ответственность</source>
            <translation>Өз жауапкершілігіммен шығару</translation>
        </message>
        <message>
            <source>Причина</source>
            <translation>Себеп</translation>
        </message>
        <message>
            <source>Причина. В истории останутся она, ваше имя и то, чего не хватало.</source>
            <translation>Себебі. Тарихта ол, сіздің атыңыз және не жетпегені қалады.</translation>
        </message>
        <message>
            <source>Выпустить неутверждённое может {who}.</source>
            <translation>Бекітілмегенді шығара алатындар: {who}.</translation>
        </message>
        <message>
            <source>Дальше…</source>
            <translation>Әрі қарай…</translation>
        </message>
        <message>
            <source>Для публикации этот текст не выпустить: {why}</source>
            <translation>Бұл мәтінді жариялауға шығаруға болмайды: {why}</translation>
        </message>
        <message>
            <source>Устраните это, возьмите рабочую копию с пометкой «черновик» или выпустите под свою ответственность, назвав причину.</source>
            <translation>Мұны түзетіңіз, «қаралама» белгісі бар жұмыс көшірмесін алыңыз немесе себебін атап, өз жауапкершілігіңізбен шығарыңыз.</translation>
        </message>
        <message>
            <source>Причёсанный файл отличается от утверждённого текста.</source>
            <translation>Теріп түзелген файл бекітілген мәтіннен өзгеше.</translation>
        </message>
        <message>
            <source>Действует эмбарго до {until}.</source>
            <translation>{until} дейін эмбарго бар.</translation>
        </message>
        <message>
            <source>ЧЕРНОВИК · не утверждено</source>
            <translation>ЖОБА · бекітілмеген</translation>
        </message>
        <message>
            <source>ЧЕРНОВИК · изменено после утверждения</source>
            <translation>ЖОБА · бекітілгеннен кейін өзгертілген</translation>
        </message>
        <message>
            <source>ЭМБАРГО до {until}</source>
            <translation>ЭМБАРГО, мерзімі: {until}</translation>
        </message>
        <message>
            <source>Материал не утверждён, он в состоянии «{state}».</source>
            <translation>Материал бекітілмеген, ол «{state}» күйінде.</translation>
        </message>
        <message>
            <source>Материал утверждён без печати, прежней версией программы.</source>
            <translation>Материал мөрсіз, бағдарламаның бұрынғы нұсқасында бекітілген.</translation>
        </message>
        <message>
            <source>В тексте есть правки, о которых не решено.</source>
            <translation>Мәтінде шешім күткен түзетулер бар.</translation>
        </message>
        <message>
            <source>Текст изменился после того, как его утвердил(а) {who}.</source>
            <translation>Мәтінді {who} бекіткеннен кейін ол өзгерген.</translation>
        </message>
    </context>
    <context>
        <name>removal</name>
        <message>
            <source>Навсегда удаляют только из корзины.</source>
            <translation>Тек себеттегіні біржола жоюға болады.</translation>
        </message>
        <message>
            <source>Сначала отправьте материал в корзину.</source>
            <translation>Алдымен материалды себетке жіберіңіз.</translation>
        </message>
    </context>
    <context>
        <name>review</name>
        <message>
            <source>В чужом тексте вы предлагаете правки: принимает их автор или редактор.</source>
            <translation>Өзгенің мәтініне сіз түзету ұсынасыз: оларды автор немесе редактор қабылдайды.</translation>
        </message>
        <message>
            <source>Режим правок включён: изменения текста, заголовка, лида, рубрики и тегов станут правками.</source>
            <translation>Түзету режимі қосылды: мәтіндегі, тақырыптағы, лидтегі, айдар мен тегтердегі өзгерістер түзетуге айналады.</translation>
        </message>
        <message>
            <source>Режим правок выключен: текст меняется сразу.</source>
            <translation>Түзету режимі өшірулі: мәтін бірден өзгереді.</translation>
        </message>
        <message>
            <source>Правок в тексте нет.</source>
            <translation>Мәтінде түзету жоқ.</translation>
        </message>
        <message>
            <source>Так текст будет выглядеть, если принять все правки. Только чтение; назад — Esc.</source>
            <translation>Барлық түзетулер қабылданса, мәтін осындай болады. Тек оқуға; қайту — Esc.</translation>
        </message>
        <message>
            <source>Таким текст был до правок. Только чтение; назад — Esc.</source>
            <translation>Мәтін түзетулерге дейін осындай болған. Тек оқуға; қайту — Esc.</translation>
        </message>
        <message>
            <source>Примечание к словам «{quote}»</source>
            <translation>«{quote}» сөздеріне ескертпе</translation>
        </message>
        <message>
            <source>Примечание к заголовку</source>
            <translation>Тақырыпқа ескертпе</translation>
        </message>
        <message>
            <source>Примечание к подзаголовку</source>
            <translation>Тақырыпшаға ескертпе</translation>
        </message>
        <message>
            <source>Примечание к лиду</source>
            <translation>Лидке ескертпе</translation>
        </message>
        <message>
            <source>Примечание к рубрике</source>
            <translation>Айдарға ескертпе</translation>
        </message>
        <message>
            <source>Примечание к тегам</source>
            <translation>Тегтерге ескертпе</translation>
        </message>
        <message>
            <source>Примечание ко всему материалу</source>
            <translation>Бүкіл материалға ескертпе</translation>
        </message>
        <message>
            <source>Примечание</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Добавить</source>
            <translation>Қосу</translation>
        </message>
        <message>
            <source>Чужие правки принимает и отклоняет автор или редактор.</source>
            <translation>Басқалардың түзетулерін автор немесе редактор қабылдайды не қабылдамайды.</translation>
        </message>
        <message>
            <source>Здесь нет правки.</source>
            <translation>Мұнда түзету жоқ.</translation>
        </message>
        <message>
            <source>Объединить и разделить ячейки или сменить шапку таблицы может автор материала или редактор.</source>
            <translation>Ұяшықтарды біріктіріп, бөлуге немесе кестенің басын өзгертуге материал авторы немесе редактор ғана құқылы.</translation>
        </message>
        <message>
            <source>Объединить и разделить ячейки или сменить шапку таблицы правкой нельзя: это делают сразу. Выключите режим правок (Ctrl+Shift+E).</source>
            <translation>Ұяшықтарды біріктіру, бөлу немесе кестенің басын өзгерту түзетуге айналмайды: ол бірден жасалады. Түзету режимін өшіріңіз (Ctrl+Shift+E).</translation>
        </message>
        <message>
            <source>Открытых примечаний нет.</source>
            <translation>Ашық ескертпелер жоқ.</translation>
        </message>
        <message>
            <source>Здесь нет примечания.</source>
            <translation>Мұнда ескертпе жоқ.</translation>
        </message>
        <message>
            <source>Отозвать</source>
            <translation>Қайтарып алу</translation>
        </message>
        <message>
            <source>Без имени</source>
            <translation>Аты жоқ</translation>
        </message>
        <message>
            <source>Принять</source>
            <translation>Қабылдау</translation>
        </message>
        <message>
            <source>Отклонить</source>
            <translation>Қабылдамау</translation>
        </message>
        <message>
            <source>Правка</source>
            <translation>Түзету</translation>
        </message>
        <message>
            <source>Правка: {author}</source>
            <translation>Түзету: {author}</translation>
        </message>
        <message>
            <source>Ответить примечанием…</source>
            <translation>Ескертпемен жауап беру…</translation>
        </message>
        <message>
            <source>Следующая правка</source>
            <translation>Келесі түзету</translation>
        </message>
        <message>
            <source>Предыдущая правка</source>
            <translation>Алдыңғы түзету</translation>
        </message>
        <message>
            <source>{things}: {words}</source>
            <translation>{things}: {words}</translation>
        </message>
        <message>
            <source>Перенос: {words}</source>
            <translation>Жылжыту: {words}</translation>
        </message>
        <message>
            <source>Замена: {before} → {after}</source>
            <translation>Ауыстыру: {before} → {after}</translation>
        </message>
        <message>
            <source>Вставка: {words}</source>
            <translation>Кірістіру: {words}</translation>
        </message>
        <message>
            <source>Удаление: {words}</source>
            <translation>Өшіру: {words}</translation>
        </message>
        <message>
            <source>Новый абзац</source>
            <translation>Жаңа абзац</translation>
        </message>
        <message>
            <source>Абзацы соединены</source>
            <translation>Абзацтар біріктірілді</translation>
        </message>
        <message>
            <source>Оформление: {words}</source>
            <translation>Пішімдеу: {words}</translation>
        </message>
        <message>
            <source>Оформление абзаца</source>
            <translation>Абзацты пішімдеу</translation>
        </message>
        <message>
            <source>Снимок заменён другим</source>
            <translation>Сурет басқасымен ауыстырылды</translation>
        </message>
        <message>
            <source>Вставлен снимок</source>
            <translation>Сурет қойылды</translation>
        </message>
        <message>
            <source>Удалён снимок</source>
            <translation>Сурет алынды</translation>
        </message>
        <message>
            <source>Вставлена таблица</source>
            <translation>Кесте қойылды</translation>
        </message>
        <message>
            <source>Удалена таблица</source>
            <translation>Кесте алынды</translation>
        </message>
        <message>
            <source>Вставлена строка таблицы</source>
            <translation>Кестеге жол қосылды</translation>
        </message>
        <message>
            <source>Удалена строка таблицы</source>
            <translation>Кесте жолы алынды</translation>
        </message>
        <message>
            <source>Вставлено строк: {count}</source>
            <translation>Қосылған жол: {count}</translation>
        </message>
        <message>
            <source>Удалено строк: {count}</source>
            <translation>Алынған жол: {count}</translation>
        </message>
        <message>
            <source>Вставлен столбец таблицы</source>
            <translation>Кестеге баған қосылды</translation>
        </message>
        <message>
            <source>Удалён столбец таблицы</source>
            <translation>Кесте бағаны алынды</translation>
        </message>
        <message>
            <source>Вставлено столбцов: {count}</source>
            <translation>Қосылған баған: {count}</translation>
        </message>
        <message>
            <source>Удалено столбцов: {count}</source>
            <translation>Алынған баған: {count}</translation>
        </message>
        <message>
            <source>Чьи правки и примечания показать</source>
            <translation>Кімнің түзетулері мен ескертпелерін көрсету</translation>
        </message>
        <message>
            <source>Решённые</source>
            <translation>Шешілгендері</translation>
        </message>
        <message>
            <source>Принять все</source>
            <translation>Бәрін қабылдау</translation>
        </message>
        <message>
            <source>Отклонить все</source>
            <translation>Бәрін қабылдамау</translation>
        </message>
        <message>
            <source>Примечание…</source>
            <translation>Ескертпе…</translation>
        </message>
        <message>
            <source>Правок и примечаний нет. Режим правок — Ctrl+Shift+E, примечание к словам — Ctrl+Alt+M.</source>
            <translation>Түзетулер мен ескертпелер жоқ. Түзету режимі — Ctrl+Shift+E, сөздерге ескертпе — Ctrl+Alt+M.</translation>
        </message>
        <message>
            <source>Правки и примечания</source>
            <translation>Түзетулер мен ескертпелер</translation>
        </message>
        <message>
            <source>Все</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Отозвать свои</source>
            <translation>Өз түзетуімді алу</translation>
        </message>
        <message>
            <source>Ещё правок: {number}</source>
            <translation>Тағы түзетулер: {number}</translation>
        </message>
        <message>
            <source>Примечание: {text}</source>
            <translation>Ескертпе: {text}</translation>
        </message>
        <message>
            <source>{about} · решено</source>
            <translation>{about} · шешілді</translation>
        </message>
        <message>
            <source>Открыть снова</source>
            <translation>Қайта ашу</translation>
        </message>
        <message>
            <source>Решено</source>
            <translation>Шешілді</translation>
        </message>
        <message>
            <source>Изменить</source>
            <translation>Өзгерту</translation>
        </message>
        <message>
            <source>Убрать</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>Ответить</source>
            <translation>Жауап беру</translation>
        </message>
        <message>
            <source>К словам «{quote}» · текст удалён</source>
            <translation>«{quote}» сөздеріне · мәтін өшірілген</translation>
        </message>
        <message>
            <source>К словам «{quote}»</source>
            <translation>«{quote}» сөздеріне</translation>
        </message>
        <message>
            <source>К заголовку</source>
            <translation>Тақырыпқа</translation>
        </message>
        <message>
            <source>К подзаголовку</source>
            <translation>Тақырыпшаға</translation>
        </message>
        <message>
            <source>К лиду</source>
            <translation>Лидке</translation>
        </message>
        <message>
            <source>К рубрике</source>
            <translation>Айдарға</translation>
        </message>
        <message>
            <source>К тегам</source>
            <translation>Тегтерге</translation>
        </message>
        <message>
            <source>Ко всему материалу</source>
            <translation>Бүкіл материалға</translation>
        </message>
        <message>
            <source>Изменить примечание</source>
            <translation>Ескертпені өзгерту</translation>
        </message>
        <message>
            <source>Сохранить</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Пока на него не ответили, примечание можно сказать иначе.</source>
            <translation>Жауап берілгенше ескертпені басқаша айтуға болады.</translation>
        </message>
        <message>
            <source>Кого упомянуть</source>
            <translation>Кімді атау керек</translation>
        </message>
    </context>
    <context>
        <name>roles</name>
        <message>
            <source>Автор</source>
            <translation>Авторы</translation>
        </message>
        <message>
            <source>Корректор</source>
            <translation>Корректор</translation>
        </message>
        <message>
            <source>Редактор</source>
            <translation>Редактор</translation>
        </message>
        <message>
            <source>Шеф-редактор</source>
            <translation>Бас редактор</translation>
        </message>
        <message>
            <source>Администратор</source>
            <translation>Әкімші</translation>
        </message>
        <message>
            <source>Писать примечания</source>
            <translation>Ескертпе жазуды</translation>
        </message>
        <message>
            <source>Предлагать правки</source>
            <translation>Түзету ұсынуды</translation>
        </message>
        <message>
            <source>Принимать и отклонять чужие правки</source>
            <translation>Өзгенің түзетулерін қабылдау мен қайтаруды</translation>
        </message>
        <message>
            <source>Менять теги и рубрики редакции</source>
            <translation>Редакцияның тегтері мен айдарларын өзгертуді</translation>
        </message>
        <message>
            <source>Менять правила редакции</source>
            <translation>Редакция ережелерін өзгертуді</translation>
        </message>
        <message>
            <source>Ставить и снимать эмбарго</source>
            <translation>Эмбарго қою мен алуды</translation>
        </message>
        <message>
            <source>Снимать найденное проверкой перед шагом</source>
            <translation>Қадам алдындағы тексеру тапқанын алып тастау</translation>
        </message>
        <message>
            <source>Выпускать неутверждённый текст</source>
            <translation>Бекітілмеген мәтінді шығаруды</translation>
        </message>
        <message>
            <source>Менять порядок работы редакции</source>
            <translation>Редакция жұмысының тәртібін өзгертуді</translation>
        </message>
        <message>
            <source>Удалять материалы навсегда</source>
            <translation>Материалдарды біржола жоюды</translation>
        </message>
        <message>
            <source>Возвращать хранилище из резервной копии</source>
            <translation>Қойманы сақтық көшірмеден қайтаруды</translation>
        </message>
        <message>
            <source>автор материала</source>
            <translation>материалдың авторы</translation>
        </message>
        <message>
            <source>{role} (своё)</source>
            <translation>{role} (өзінікін)</translation>
        </message>
        <message>
            <source>{others} или {last}</source>
            <translation>{others} немесе {last}</translation>
        </message>
        <message>
            <source>{what} может только {who}.</source>
            <translation>{what} тек мына адам жасай алады: {who}.</translation>
        </message>
    </context>
    <context>
        <name>rule book</name>
        <message>
            <source>ошибка</source>
            <translation>қате</translation>
        </message>
        <message>
            <source>сомнение</source>
            <translation>күмән</translation>
        </message>
        <message>
            <source>оформление</source>
            <translation>рәсімдеу</translation>
        </message>
        <message>
            <source>совет</source>
            <translation>кеңес</translation>
        </message>
        <message>
            <source>О правиле</source>
            <translation>Ереже туралы</translation>
        </message>
        <message>
            <source>Выберите правило, и здесь будет, что оно говорит и почему.</source>
            <translation>Ережені таңдаңыз: мұнда оның не айтатыны және себебі көрсетіледі.</translation>
        </message>
        <message>
            <source>Источник: {name}</source>
            <translation>Дереккөз: {name}</translation>
        </message>
        <message>
            <source>Правила</source>
            <translation>Ережелер</translation>
        </message>
        <message>
            <source>Правила проверки</source>
            <translation>Тексеру ережелері</translation>
        </message>
        <message>
            <source>Профиль</source>
            <translation>Профиль</translation>
        </message>
        <message>
            <source>Найти правило</source>
            <translation>Ережені табу</translation>
        </message>
        <message>
            <source>Изменить…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>Удалить…</source>
            <translation>Жою…</translation>
        </message>
        <message>
            <source>Удалить правило «{title}»? Его не станет у всей редакции.</source>
            <translation>«{title}» ережесін жою керек пе? Ол бүкіл редакциядан жойылады.</translation>
        </message>
        <message>
            <source>Удалить правило</source>
            <translation>Ережені жою</translation>
        </message>
        <message>
            <source>Удалить</source>
            <translation>Жою</translation>
        </message>
        <message>
            <source>Не приняты правила, у которых не подходят примеры:</source>
            <translation>Мысалдары жарамайтын ережелер қабылданбады:</translation>
        </message>
        <message>
            <source>Новое правило…</source>
            <translation>Жаңа ереже…</translation>
        </message>
        <message>
            <source>По этим решениям текст проверяется и причёсывается.</source>
            <translation>Мәтін осы шешімдер бойынша тексеріледі және ретке келтіріледі.</translation>
        </message>
        <message>
            <source>Принято в редакции</source>
            <translation>Редакцияда қабылданған</translation>
        </message>
        <message>
            <source>Из файла…</source>
            <translation>Файлдан…</translation>
        </message>
        <message>
            <source>В файл…</source>
            <translation>Файлға…</translation>
        </message>
        <message>
            <source>Правила редакции</source>
            <translation>Редакция ережелері</translation>
        </message>
        <message>
            <source>Орфография</source>
            <translation>Емле</translation>
        </message>
        <message>
            <source>Границы слов</source>
            <translation>Сөз шекаралары</translation>
        </message>
        <message>
            <source>Слитно или раздельно</source>
            <translation>Бірге немесе бөлек</translation>
        </message>
        <message>
            <source>Дефисы</source>
            <translation>Дефистер</translation>
        </message>
        <message>
            <source>Прописные буквы</source>
            <translation>Бас әріптер</translation>
        </message>
        <message>
            <source>Согласование</source>
            <translation>Қиысу</translation>
        </message>
        <message>
            <source>Управление</source>
            <translation>Меңгеру</translation>
        </message>
        <message>
            <source>Формы слов</source>
            <translation>Сөз тұлғалары</translation>
        </message>
        <message>
            <source>Запятые</source>
            <translation>Үтірлер</translation>
        </message>
        <message>
            <source>Знаки препинания</source>
            <translation>Тыныс белгілері</translation>
        </message>
        <message>
            <source>Числа</source>
            <translation>Сандар</translation>
        </message>
        <message>
            <source>Факты</source>
            <translation>Фактілер</translation>
        </message>
        <message>
            <source>Единообразие</source>
            <translation>Біркелкілік</translation>
        </message>
        <message>
            <source>Форма новости</source>
            <translation>Жаңалық пішіні</translation>
        </message>
        <message>
            <source>Стиль</source>
            <translation>Стиль</translation>
        </message>
        <message>
            <source>Типографика</source>
            <translation>Типографика</translation>
        </message>
        <message>
            <source>Набор командой «Причесать»</source>
            <translation>«Мәтінді ретке келтіру» пәрменімен теру</translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <source>Сказуемое не согласовано с аббревиатурой</source>
            <translation>Баяндауыш қысқарған сөзбен қиыспаған</translation>
        </message>
        <message>
            <source>Сказуемое согласуется с главным словом, от которого образована аббревиатура.</source>
            <translation>Баяндауыш қысқарған атаудың негізгі сөзімен қиысады.</translation>
        </message>
        <message>
            <source>Определение не согласовано с существительным</source>
            <translation>Анықтауыш зат есіммен қиыспаған</translation>
        </message>
        <message>
            <source>Определение должно стоять в роде, числе и падеже существительного.</source>
            <translation>Анықтауыш зат есіммен тек, сан және септік жағынан қиысуы керек.</translation>
        </message>
        <message>
            <source>«Быть» не согласовано с краткой формой</source>
            <translation>«Быть» етістігі қысқа түрмен қиыспаған</translation>
        </message>
        <message>
            <source>Глагол «быть» стоит в роде и числе краткого причастия или прилагательного.</source>
            <translation>«Быть» етістігі қысқа есімшенің немесе сын есімнің тегі мен санында тұрады.</translation>
        </message>
        <message>
            <source>«Сам» не согласовано</source>
            <translation>«Сам» қиыспаған</translation>
        </message>
        <message>
            <source>«Сам» стоит в роде, числе и падеже слова, которое выделяет.</source>
            <translation>«Сам» өзі ерекшелейтін сөзбен тек, сан және септік жағынан қиысады.</translation>
        </message>
        <message>
            <source>Род сказуемого при имени и фамилии</source>
            <translation>Аты-жөнмен бірге тұрған баяндауыштың тегі</translation>
        </message>
        <message>
            <source>Сказуемое стоит в роде, который видно по имени и фамилии.</source>
            <translation>Баяндауыш аты-жөннен көрінетін текте тұрады.</translation>
        </message>
        <message>
            <source>Сказуемое безличного предложения</source>
            <translation>Жақсыз сөйлемнің баяндауышы</translation>
        </message>
        <message>
            <source>В предложении без подлежащего глагол стоит в среднем роде или третьем лице.</source>
            <translation>Бастауышы жоқ сөйлемде етістік орта текте не үшінші жақта тұрады.</translation>
        </message>
        <message>
            <source>Сказуемое не согласовано с именем</source>
            <translation>Баяндауыш есіммен қиыспаған</translation>
        </message>
        <message>
            <source>При имени человека сказуемое стоит в мужском или женском роде.</source>
            <translation>Кісі есімімен баяндауыш ер немесе әйел тегінде тұрады.</translation>
        </message>
        <message>
            <source>Существительное при числе</source>
            <translation>Сан жанындағы зат есім</translation>
        </message>
        <message>
            <source>Число требует другой формы того, что считают.</source>
            <translation>Сан саналатын сөздің басқа тұлғасын талап етеді.</translation>
        </message>
        <message>
            <source>Части составного числительного в разных падежах</source>
            <translation>Күрделі сан есімнің бөліктері әртүрлі септікте</translation>
        </message>
        <message>
            <source>У составного количественного числительного склоняется каждая часть.</source>
            <translation>Күрделі есептік сан есімнің әр бөлігі септеледі.</translation>
        </message>
        <message>
            <source>Существительное при числе словами</source>
            <translation>Сөзбен жазылған сан жанындағы зат есім</translation>
        </message>
        <message>
            <source>Причастие не согласовано с определяемым словом</source>
            <translation>Есімше анықталатын сөзбен қиыспаған</translation>
        </message>
        <message>
            <source>Причастие должно стоять в роде, числе и падеже определяемого слова.</source>
            <translation>Есімше анықталатын сөздің тегінде, жекеше-көпше түрінде және септігінде тұруы керек.</translation>
        </message>
        <message>
            <source>«Который» не согласовано с определяемым словом</source>
            <translation>«Который» анықталатын сөзбен қиыспаған</translation>
        </message>
        <message>
            <source>«Который» должно стоять в роде и числе определяемого слова.</source>
            <translation>«Который» анықталатын сөзбен тек және сан жағынан қиысуы керек.</translation>
        </message>
        <message>
            <source>Сказуемое при «один из», «каждый», «никто»</source>
            <translation>«Один из», «каждый», «никто» сөздерінің баяндауышы</translation>
        </message>
        <message>
            <source>При этом подлежащем сказуемое стоит в единственном числе и в его роде.</source>
            <translation>Мұндай бастауышпен баяндауыш жекеше түрде және оның тегінде тұрады.</translation>
        </message>
        <message>
            <source>Сказуемое в лице говорящего</source>
            <translation>Баяндауыш сөйлеушінің жағында тұр</translation>
        </message>
        <message>
            <source>При подлежащем-существительном глагол стоит в третьем лице.</source>
            <translation>Зат есім бастауыш болса, етістік үшінші жақта тұрады.</translation>
        </message>
        <message>
            <source>Сказуемое не согласовано с подлежащим</source>
            <translation>Баяндауыш бастауышпен қиыспаған</translation>
        </message>
        <message>
            <source>Сказуемое должно стоять в числе, роде и лице подлежащего.</source>
            <translation>Баяндауыш бастауышпен сан, тек және жақ жағынан қиысуы керек.</translation>
        </message>
        <message>
            <source>Слова слиплись</source>
            <translation>Сөздер жабысып қалған</translation>
        </message>
        <message>
            <source>Между словами нет пробела.</source>
            <translation>Сөздердің арасында бос орын жоқ.</translation>
        </message>
        <message>
            <source>Пробел внутри слова</source>
            <translation>Сөз ішіндегі бос орын</translation>
        </message>
        <message>
            <source>Внутри слова стоит лишний пробел.</source>
            <translation>Сөздің ішінде артық бос орын тұр.</translation>
        </message>
        <message>
            <source>Прописная буква после запятой</source>
            <translation>Үтірден кейінгі бас әріп</translation>
        </message>
        <message>
            <source>После запятой предложение продолжается со строчной буквы.</source>
            <translation>Үтірден кейін сөйлем кіші әріппен жалғасады.</translation>
        </message>
        <message>
            <source>Форум, саммит, съезд — со строчной</source>
            <translation>Форум, саммит, съезд — кіші әріппен</translation>
        </message>
        <message>
            <source>В названии мероприятия с прописной пишется только первое слово.</source>
            <translation>Іс-шара атауында бірінші сөз ғана бас әріппен жазылады.</translation>
        </message>
        <message>
            <source>Должность со строчной буквы</source>
            <translation>Лауазым кіші әріппен</translation>
        </message>
        <message>
            <source>Названия должностей пишутся со строчной буквы.</source>
            <translation>Лауазым атаулары кіші әріппен жазылады.</translation>
        </message>
        <message>
            <source>Предложение со строчной буквы</source>
            <translation>Кіші әріптен басталған сөйлем</translation>
        </message>
        <message>
            <source>После точки предложение начинается с прописной буквы.</source>
            <translation>Нүктеден кейін сөйлем бас әріптен басталады.</translation>
        </message>
        <message>
            <source>Название произведения с прописной</source>
            <translation>Шығарма атауы бас әріппен</translation>
        </message>
        <message>
            <source>Первое слово названия книги, фильма, газеты пишется с прописной.</source>
            <translation>Кітап, фильм, газет атауының бірінші сөзі бас әріппен жазылады.</translation>
        </message>
        <message>
            <source>Название столицы по дате материала</source>
            <translation>Материал күніндегі елорда атауы</translation>
        </message>
        <message>
            <source>В день материала столица называлась Астаной.</source>
            <translation>Материал күні елорда Астана деп аталған.</translation>
        </message>
        <message>
            <source>В тексте другое число: {other}.</source>
            <translation>Мәтінде басқа сан: {other}.</translation>
        </message>
        <message>
            <source>Число в заголовке и в тексте</source>
            <translation>Тақырыптағы және мәтіндегі сан</translation>
        </message>
        <message>
            <source>В тексте другое число.</source>
            <translation>Мәтінде басқа сан.</translation>
        </message>
        <message>
            <source>Числа из заголовка нет в тексте</source>
            <translation>Тақырыптағы сан мәтінде жоқ</translation>
        </message>
        <message>
            <source>Этого числа нет в тексте.</source>
            <translation>Бұл сан мәтінде жоқ.</translation>
        </message>
        <message>
            <source>Русское и казахское написание имени</source>
            <translation>Есімнің орысша және қазақша жазылуы</translation>
        </message>
        <message>
            <source>В этом материале имя написано и русскими буквами: выберите одно написание.</source>
            <translation>Бұл материалда есім орысша да жазылған: бір жазылуын таңдаңыз.</translation>
        </message>
        <message>
            <source>В этом материале есть и «{other}»: пишите число одинаково.</source>
            <translation>Бұл материалда «{other}» де бар: санды бірдей жазыңыз.</translation>
        </message>
        <message>
            <source>Число цифрами и словами</source>
            <translation>Цифрмен және сөзбен жазылған сан</translation>
        </message>
        <message>
            <source>В этом материале число написано и иначе.</source>
            <translation>Бұл материалда сан басқаша да жазылған.</translation>
        </message>
        <message>
            <source>В этом материале есть и «{other}»: одно ли это имя?</source>
            <translation>Бұл материалда «{other}» де бар: бұл бір есім бе?</translation>
        </message>
        <message>
            <source>Имя написано по-разному</source>
            <translation>Есім әртүрлі жазылған</translation>
        </message>
        <message>
            <source>В этом материале есть почти такое же имя: одно ли это?</source>
            <translation>Бұл материалда осыған өте ұқсас есім бар: ол бір есім бе?</translation>
        </message>
        <message>
            <source>День недели в год материала</source>
            <translation>Материал жылындағы апта күні</translation>
        </message>
        <message>
            <source>В год материала эта дата приходится на другой день недели.</source>
            <translation>Материал жылында бұл күн аптаның басқа күніне келеді.</translation>
        </message>
        <message>
            <source>Единицы энергии и заряда</source>
            <translation>Энергия мен заряд бірліктері</translation>
        </message>
        <message>
            <source>Энергия и заряд — произведение, а не частное: «кВт·ч», «А·ч».</source>
            <translation>Энергия мен заряд — бөлінді емес, көбейтінді: «кВт·ч», «А·ч».</translation>
        </message>
        <message>
            <source>Такого дня в этом месяце нет.</source>
            <translation>Бұл айда мұндай күн жоқ.</translation>
        </message>
        <message>
            <source>Дата и день недели</source>
            <translation>Күні мен апта күні</translation>
        </message>
        <message>
            <source>Эта дата приходится на другой день недели.</source>
            <translation>Бұл күн аптаның басқа күніне келеді.</translation>
        </message>
        <message>
            <source>Просторечные формы</source>
            <translation>Қарапайым сөйлеу тұлғалары</translation>
        </message>
        <message>
            <source>Это просторечная форма.</source>
            <translation>Бұл — қарапайым сөйлеу тұлғасы.</translation>
        </message>
        <message>
            <source>«Давайте» с повелительным наклонением</source>
            <translation>«Давайте» сөзі бұйрық раймен</translation>
        </message>
        <message>
            <source>После «давайте» ставится форма совместного действия: «давайте посмотрим».</source>
            <translation>«Давайте» сөзінен кейін бірлескен әрекет тұлғасы қойылады: «давайте посмотрим».</translation>
        </message>
        <message>
            <source>«Ни с кем», «ни при каких»</source>
            <translation>«Ни с кем», «ни при каких»</translation>
        </message>
        <message>
            <source>Предлог ставится между «ни» и местоимением.</source>
            <translation>Көмекші сөз «ни» мен есімдіктің арасына қойылады.</translation>
        </message>
        <message>
            <source>«С» и «со», «в» и «во», «о» и «об»</source>
            <translation>«С» мен «со», «в» мен «во», «о» мен «об»</translation>
        </message>
        <message>
            <source>Перед этим словом предлог звучит иначе.</source>
            <translation>Бұл сөздің алдында көмекші сөз басқаша айтылады.</translation>
        </message>
        <message>
            <source>«Её» и «неё»</source>
            <translation>«Её» мен «неё»</translation>
        </message>
        <message>
            <source>После предлога местоимение начинается с «н».</source>
            <translation>Көмекші сөзден кейін есімдік «н» әрпінен басталады.</translation>
        </message>
        <message>
            <source>Предложный падеж на «-у»</source>
            <translation>«-у» жалғаулы жатыс септігі</translation>
        </message>
        <message>
            <source>В значении места это слово оканчивается на «-у».</source>
            <translation>Мекен мағынасында бұл сөз «-у» жалғауымен аяқталады.</translation>
        </message>
        <message>
            <source>«О том, что» при глаголе</source>
            <translation>Етістік жанындағы «о том, что»</translation>
        </message>
        <message>
            <source>Придаточное присоединяется иначе.</source>
            <translation>Бағыныңқы сөйлем басқаша жалғанады.</translation>
        </message>
        <message>
            <source>«По прибытии», «по истечении»</source>
            <translation>«По прибытии», «по истечении»</translation>
        </message>
        <message>
            <source>В значении «после» предлог «по» требует предложного падежа.</source>
            <translation>«Кейін» мағынасындағы «по» предложный падежді талап етеді.</translation>
        </message>
        <message>
            <source>Местоимение без предлога</source>
            <translation>Көмекші сөзсіз есімдік</translation>
        </message>
        <message>
            <source>С буквой «н» в начале это местоимение стоит только после предлога.</source>
            <translation>Бұл есімдік «н» әрпінен тек көмекші сөзден кейін басталады.</translation>
        </message>
        <message>
            <source>Составной предлог требует другого падежа</source>
            <translation>Күрделі предлог басқа септікті талап етеді</translation>
        </message>
        <message>
            <source>После этого предлога нужен другой падеж.</source>
            <translation>Бұл көмекші сөзден кейін басқа септік керек.</translation>
        </message>
        <message>
            <source>«В соответствии с»</source>
            <translation>«В соответствии с»</translation>
        </message>
        <message>
            <source>Пишется «в соответствии с чем-либо».</source>
            <translation>«В соответствии с чем-либо» деп жазылады.</translation>
        </message>
        <message>
            <source>Предложный падеж без предлога</source>
            <translation>Шылаусыз жатыс септігі</translation>
        </message>
        <message>
            <source>В этой форме слово не употребляется без предлога.</source>
            <translation>Бұл тұлғадағы сөз предлогсыз қолданылмайды.</translation>
        </message>
        <message>
            <source>Зависимое существительное не в родительном падеже</source>
            <translation>Бағынышты зат есім ілік септігінде емес</translation>
        </message>
        <message>
            <source>Зависимое существительное должно стоять в родительном падеже.</source>
            <translation>Бағынышты зат есім ілік септігінде тұруы керек.</translation>
        </message>
        <message>
            <source>«Из» и «с»</source>
            <translation>«Из» мен «с»</translation>
        </message>
        <message>
            <source>Если туда — «в», то оттуда — «из».</source>
            <translation>Онда «в» болса, одан «из» болады.</translation>
        </message>
        <message>
            <source>«Оплатить» без «за»</source>
            <translation>«За» сөзінсіз «оплатить»</translation>
        </message>
        <message>
            <source>Оплачивают что-либо, а платят за что-либо.</source>
            <translation>Оплачивают что-либо, ал платят за что-либо.</translation>
        </message>
        <message>
            <source>Предлог требует другого падежа</source>
            <translation>Көмекші сөз басқа септікті талап етеді</translation>
        </message>
        <message>
            <source>Числительное при предлоге не в том падеже</source>
            <translation>Предлог жанындағы сан есім басқа септікте</translation>
        </message>
        <message>
            <source>Числительное стоит в падеже, которого требует предлог.</source>
            <translation>Сан есім предлог талап ететін септікте тұрады.</translation>
        </message>
        <message>
            <source>Глагол требует творительного падежа</source>
            <translation>Етістік көмектес септігін талап етеді</translation>
        </message>
        <message>
            <source>Этот глагол требует творительного падежа.</source>
            <translation>Бұл етістік көмектес септігін талап етеді.</translation>
        </message>
        <message>
            <source>Прямое дополнение не в том падеже</source>
            <translation>Тура толықтауыш басқа септікте</translation>
        </message>
        <message>
            <source>Этот глагол требует дополнения в винительном или родительном падеже.</source>
            <translation>Бұл етістік табыс немесе ілік септігіндегі толықтауышты талап етеді.</translation>
        </message>
        <message>
            <source>Управление глагола и существительного</source>
            <translation>Етістік пен зат есімнің меңгеруі</translation>
        </message>
        <message>
            <source>Это слово требует другого предлога или падежа.</source>
            <translation>Бұл сөз басқа көмекші сөзді не септікті талап етеді.</translation>
        </message>
        <message>
            <source>«Все-таки»</source>
            <translation>«Все-таки»</translation>
        </message>
        <message>
            <source>«Таки» присоединяется дефисом.</source>
            <translation>«Таки» дефис арқылы жалғанады.</translation>
        </message>
        <message>
            <source>Стороны света</source>
            <translation>Дүние тараптары</translation>
        </message>
        <message>
            <source>Названия сторон света пишутся через дефис.</source>
            <translation>Дүние тараптарының атаулары дефиспен жазылады.</translation>
        </message>
        <message>
            <source>Дефис с «де»</source>
            <translation>«Де» демеулігінің дефисі</translation>
        </message>
        <message>
            <source>Частица «де» присоединяется дефисом.</source>
            <translation>«Де» демеулігі дефис арқылы жалғанады.</translation>
        </message>
        <message>
            <source>Дефис после «пресс», «бизнес», «интернет»</source>
            <translation>«Пресс», «бизнес», «интернет» бөліктерінен кейінгі дефис</translation>
        </message>
        <message>
            <source>Эта часть присоединяется к существительному дефисом.</source>
            <translation>Бұл бөлік зат есімге дефис арқылы жалғанады.</translation>
        </message>
        <message>
            <source>«Во-первых»</source>
            <translation>«Во-первых»</translation>
        </message>
        <message>
            <source>Вводное слово пишется через дефис.</source>
            <translation>Қыстырма сөз дефиспен жазылады.</translation>
        </message>
        <message>
            <source>Дефис после «экс» и «вице»</source>
            <translation>«Экс» пен «вице» бөліктерінен кейінгі дефис</translation>
        </message>
        <message>
            <source>Эта часть присоединяется дефисом.</source>
            <translation>Бұл бөлік дефис арқылы жалғанады.</translation>
        </message>
        <message>
            <source>«Из-за» и «из-под»</source>
            <translation>«Из-за» мен «из-под»</translation>
        </message>
        <message>
            <source>Предлог пишется через дефис.</source>
            <translation>Көмекші сөз дефиспен жазылады.</translation>
        </message>
        <message>
            <source>«Пол» в составе слова</source>
            <translation>Сөз құрамындағы «пол»</translation>
        </message>
        <message>
            <source>«Пол» в значении «половина» не пишется отдельно.</source>
            <translation>«Жарты» мағынасындағы «пол» бөлек жазылмайды.</translation>
        </message>
        <message>
            <source>Дефис в наречиях на «по-»</source>
            <translation>«По-» үстеулеріндегі дефис</translation>
        </message>
        <message>
            <source>Наречие пишется через дефис.</source>
            <translation>Үстеу дефиспен жазылады.</translation>
        </message>
        <message>
            <source>Дефис с «ка»</source>
            <translation>«Ка» демеулігінің дефисі</translation>
        </message>
        <message>
            <source>Частица присоединяется дефисом.</source>
            <translation>Демеулік дефис арқылы жалғанады.</translation>
        </message>
        <message>
            <source>Без дефиса</source>
            <translation>Дефиссіз</translation>
        </message>
        <message>
            <source>Здесь дефис не нужен.</source>
            <translation>Мұнда дефис керек емес.</translation>
        </message>
        <message>
            <source>Дефис после «онлайн» и «офлайн»</source>
            <translation>«Онлайн» мен «офлайннан» кейінгі дефис</translation>
        </message>
        <message>
            <source>Первая часть «онлайн» присоединяется к существительному дефисом.</source>
            <translation>«Онлайн» деген бірінші бөлік зат есімге дефис арқылы жалғанады.</translation>
        </message>
        <message>
            <source>Дефис с «либо», «нибудь», «кое»</source>
            <translation>«Либо», «нибудь», «кое» бөліктерінің дефисі</translation>
        </message>
        <message>
            <source>Слитно: «видеоролик», «госуслуги»</source>
            <translation>Бірге: «видеоролик», «госуслуги»</translation>
        </message>
        <message>
            <source>Эта часть пишется слитно.</source>
            <translation>Бұл бөлік бірге жазылады.</translation>
        </message>
        <message>
            <source>Дефис в «что-то», «как-то»</source>
            <translation>«Что-то», «как-то» сөздеріндегі дефис</translation>
        </message>
        <message>
            <source>Частица «то» присоединяется дефисом.</source>
            <translation>«То» демеулігі дефис арқылы жалғанады.</translation>
        </message>
        <message>
            <source>Сокращение не раскрыто</source>
            <translation>Қысқарған сөз ашылмаған</translation>
        </message>
        <message>
            <source>При первом упоминании малоизвестное сокращение раскрывают.</source>
            <translation>Белгісіз қысқарған сөз алғаш аталғанда ашып жазылады.</translation>
        </message>
        <message>
            <source>Имя и фамилия снова и снова</source>
            <translation>Аты-жөні қайта-қайта</translation>
        </message>
        <message>
            <source>Человек уже назван по имени: дальше довольно фамилии.</source>
            <translation>Адамның аты аталды: әрі қарай тегі жеткілікті.</translation>
        </message>
        <message>
            <source>Заголовок прописными</source>
            <translation>Бас әріппен жазылған тақырып</translation>
        </message>
        <message>
            <source>Слова в заголовке пишут строчными: прописные кричат.</source>
            <translation>Тақырыптағы сөздер кіші әріппен жазылады: бас әріптер айғайлайды.</translation>
        </message>
        <message>
            <source>Восклицательные знаки в заголовке</source>
            <translation>Тақырыптағы леп белгілері</translation>
        </message>
        <message>
            <source>В заголовке новости хватит и одного восклицательного знака.</source>
            <translation>Жаңалық тақырыбына бір леп белгісі де жеткілікті.</translation>
        </message>
        <message>
            <source>Заголовок длиннее {limit} знаков.</source>
            <translation>Тақырып {limit} таңбадан ұзын.</translation>
        </message>
        <message>
            <source>Длинный заголовок</source>
            <translation>Ұзын тақырып</translation>
        </message>
        <message>
            <source>Заголовок длиннее, чем принято.</source>
            <translation>Тақырып әдеттегіден ұзын.</translation>
        </message>
        <message>
            <source>Заголовок-вопрос</source>
            <translation>Сұрақ түріндегі тақырып</translation>
        </message>
        <message>
            <source>Заголовок новости отвечает, а не спрашивает.</source>
            <translation>Жаңалық тақырыбы сұрамайды, жауап береді.</translation>
        </message>
        <message>
            <source>Точка в конце заголовка</source>
            <translation>Тақырып соңындағы нүкте</translation>
        </message>
        <message>
            <source>В конце заголовка точка не ставится.</source>
            <translation>Тақырып соңында нүкте қойылмайды.</translation>
        </message>
        <message>
            <source>Слишком длинный заголовок</source>
            <translation>Тым ұзын тақырып</translation>
        </message>
        <message>
            <source>Заголовок намного длиннее, чем принято.</source>
            <translation>Тақырып әдеттегіден әлдеқайда ұзын.</translation>
        </message>
        <message>
            <source>Инициалы вместо имени</source>
            <translation>Есім орнына инициалдар</translation>
        </message>
        <message>
            <source>При первом упоминании человека называют по имени.</source>
            <translation>Адам алғаш аталғанда аты толық жазылады.</translation>
        </message>
        <message>
            <source>Лид повторяет заголовок</source>
            <translation>Лид тақырыпты қайталайды</translation>
        </message>
        <message>
            <source>Лид повторяет заголовок: скажите в нём новое.</source>
            <translation>Лид тақырыпты қайталайды: жаңа нәрсе айтыңыз.</translation>
        </message>
        <message>
            <source>Длинное предложение</source>
            <translation>Ұзын сөйлем</translation>
        </message>
        <message>
            <source>В предложении больше 35 слов: разделите его.</source>
            <translation>Сөйлемде 35 сөзден көп: оны бөліңіз.</translation>
        </message>
        <message>
            <source>Источник новости не назван</source>
            <translation>Жаңалық көзі аталмаған</translation>
        </message>
        <message>
            <source>В начале новости не сказано, откуда она известна.</source>
            <translation>Жаңалықтың басында оның қайдан белгілі екені айтылмаған.</translation>
        </message>
        <message>
            <source>Вчера, сегодня, завтра</source>
            <translation>Кеше, бүгін, ертең</translation>
        </message>
        <message>
            <source>Назовите день: новость прочтут и позже.</source>
            <translation>Күнін атаңыз: жаңалықты кейін де оқиды.</translation>
        </message>
        <message>
            <source>«Обоих» и «обеих»</source>
            <translation>«Обоих» пен «обеих»</translation>
        </message>
        <message>
            <source>С женским родом — «обеих», с мужским и средним — «обоих».</source>
            <translation>Әйел тегімен — «обеих», ер және орта текпен — «обоих».</translation>
        </message>
        <message>
            <source>Окончание количественного числительного</source>
            <translation>Есептік сан есімнің жалғауы</translation>
        </message>
        <message>
            <source>После количественного числительного в цифрах окончание не пишут.</source>
            <translation>Цифрмен жазылған есептік сан есімнен кейін жалғау жазылмайды.</translation>
        </message>
        <message>
            <source>Собирательное числительное</source>
            <translation>Жинақтық сан есім</translation>
        </message>
        <message>
            <source>«Двое», «трое» не сочетаются с названиями женщин.</source>
            <translation>«Двое», «трое» әйел адам атауымен тіркеспейді.</translation>
        </message>
        <message>
            <source>Окончание в дате</source>
            <translation>Күндегі жалғау</translation>
        </message>
        <message>
            <source>В дате число пишут без окончания.</source>
            <translation>Күн көрсетілгенде сан жалғаусыз жазылады.</translation>
        </message>
        <message>
            <source>Десятичная запятая</source>
            <translation>Ондық үтір</translation>
        </message>
        <message>
            <source>Дробная часть отделяется запятой.</source>
            <translation>Бөлшек бөлігі үтірмен ажыратылады.</translation>
        </message>
        <message>
            <source>Существительное при числе на один</source>
            <translation>Бірге аяқталатын сан жанындағы зат есім</translation>
        </message>
        <message>
            <source>При числе, которое кончается на один, существительное стоит в единственном числе.</source>
            <translation>Бірге аяқталатын санмен зат есім жекеше тұрады.</translation>
        </message>
        <message>
            <source>Существительное при дробном числе</source>
            <translation>Бөлшек сан жанындағы зат есім</translation>
        </message>
        <message>
            <source>Дробное число требует родительного падежа единственного числа.</source>
            <translation>Бөлшек сан жекеше ілік септігін талап етеді.</translation>
        </message>
        <message>
            <source>Точка после «млн», «млрд», «трлн»</source>
            <translation>«Млн», «млрд», «трлн» сөздерінен кейінгі нүкте</translation>
        </message>
        <message>
            <source>Это сокращение пишется без точки.</source>
            <translation>Бұл қысқарту нүктесіз жазылады.</translation>
        </message>
        <message>
            <source>Сложное слово с числом</source>
            <translation>Саны бар күрделі сөз</translation>
        </message>
        <message>
            <source>Число и вторая часть слова соединяются дефисом, окончание числа не пишут.</source>
            <translation>Сан мен сөздің екінші бөлігі дефис арқылы жалғанады, санның жалғауы жазылмайды.</translation>
        </message>
        <message>
            <source>Окончание порядкового числительного</source>
            <translation>Реттік сан есімнің жалғауы</translation>
        </message>
        <message>
            <source>К цифрам присоединяют одну букву после гласной, две после согласной.</source>
            <translation>Цифрға дауыстыдан кейін бір, дауыссыздан кейін екі әріп жалғанады.</translation>
        </message>
        <message>
            <source>Прилагательное со знаком процента</source>
            <translation>Пайыз таңбасы бар сын есім</translation>
        </message>
        <message>
            <source>Наращение после знака процента — с «н»: «20%-ный».</source>
            <translation>Пайыз таңбасынан кейінгі жалғау «н» әрпімен жазылады: «20%-ный».</translation>
        </message>
        <message>
            <source>Окончание после римских цифр</source>
            <translation>Рим цифрынан кейінгі жалғау</translation>
        </message>
        <message>
            <source>После римских цифр окончание не пишут.</source>
            <translation>Рим цифрынан кейін жалғау жазылмайды.</translation>
        </message>
        <message>
            <source>Римские цифры русскими буквами</source>
            <translation>Орыс әрпімен терілген рим цифры</translation>
        </message>
        <message>
            <source>Римское число набрано не латинскими буквами.</source>
            <translation>Рим саны латын әрпімен терілмеген.</translation>
        </message>
        <message>
            <source>Точка после «тыс.», «руб.», «коп.», «долл.»</source>
            <translation>«Тыс.», «руб.», «коп.», «долл.» қысқартуларынан кейінгі нүкте</translation>
        </message>
        <message>
            <source>Это сокращение пишется с точкой.</source>
            <translation>Бұл қысқарту нүктемен жазылады.</translation>
        </message>
        <message>
            <source>«А также» и «так же»</source>
            <translation>«А также» мен «так же»</translation>
        </message>
        <message>
            <source>Союз «также» пишется слитно.</source>
            <translation>«Также» жалғаулығы бірге жазылады.</translation>
        </message>
        <message>
            <source>«Намного» и «на много»</source>
            <translation>«Намного» мен «на много»</translation>
        </message>
        <message>
            <source>Со сравнительной степенью пишется «намного».</source>
            <translation>Салыстырмалы шыраймен «намного» деп жазылады.</translation>
        </message>
        <message>
            <source>«Зато», «причем», «чтобы», «также»</source>
            <translation>«Зато», «причем», «чтобы», «также»</translation>
        </message>
        <message>
            <source>Союз пишется слитно, местоимение с предлогом или частицей — раздельно.</source>
            <translation>Жалғаулық бірге, көмекші сөзі не демеулігі бар есімдік бөлек жазылады.</translation>
        </message>
        <message>
            <source>«В течение» и «на протяжении»</source>
            <translation>«В течение» мен «на протяжении»</translation>
        </message>
        <message>
            <source>О времени пишут «в течение», «в продолжение», «на протяжении».</source>
            <translation>Уақыт туралы «в течение», «в продолжение», «на протяжении» деп жазылады.</translation>
        </message>
        <message>
            <source>Окончание предлога</source>
            <translation>Көмекші сөздің жалғауы</translation>
        </message>
        <message>
            <source>Этот предлог пишется иначе.</source>
            <translation>Бұл көмекші сөз басқаша жазылады.</translation>
        </message>
        <message>
            <source>«В заключение»</source>
            <translation>«В заключение»</translation>
        </message>
        <message>
            <source>В значении «в конце» пишется «в заключение», «в завершение».</source>
            <translation>«Соңында» мағынасында «в заключение», «в завершение» деп жазылады.</translation>
        </message>
        <message>
            <source>«Чтобы» и «что бы»</source>
            <translation>«Чтобы» мен «что бы»</translation>
        </message>
        <message>
            <source>Союз «чтобы» пишется слитно.</source>
            <translation>«Чтобы» жалғаулығы бірге жазылады.</translation>
        </message>
        <message>
            <source>«-тся» и «-ться»</source>
            <translation>«-тся» мен «-ться»</translation>
        </message>
        <message>
            <source>После этого слова нужен инфинитив, с мягким знаком.</source>
            <translation>Бұл сөзден кейін жіңішкелік белгісі бар инфинитив керек.</translation>
        </message>
        <message>
            <source>«Иметь в виду»</source>
            <translation>«Иметь в виду»</translation>
        </message>
        <message>
            <source>Пишется «в виду».</source>
            <translation>«В виду» деп жазылады.</translation>
        </message>
        <message>
            <source>«Не» и «ни»</source>
            <translation>«Не» мен «ни»</translation>
        </message>
        <message>
            <source>В этом обороте пишется другая частица.</source>
            <translation>Бұл тіркесте басқа демеулік жазылады.</translation>
        </message>
        <message>
            <source>«Не» с прилагательными</source>
            <translation>Сын есіммен «не»</translation>
        </message>
        <message>
            <source>После «очень» «не» пишется слитно, после «вовсе», «отнюдь» — раздельно.</source>
            <translation>«Очень» сөзінен кейін «не» бірге, «вовсе», «отнюдь» сөздерінен кейін бөлек жазылады.</translation>
        </message>
        <message>
            <source>«Представить» и «предоставить»</source>
            <translation>«Представить» пен «предоставить»</translation>
        </message>
        <message>
            <source>Дать возможность — «предоставить»; быть интересным или опасным — «представлять».</source>
            <translation>Мүмкіндік беру — «предоставить»; қызық не қауіпті болу — «представлять».</translation>
        </message>
        <message>
            <source>«Надеть» и «одеть»</source>
            <translation>«Надеть» пен «одеть»</translation>
        </message>
        <message>
            <source>Надевают одежду, одевают человека.</source>
            <translation>Киімге «надеть», адамға «одеть» айтылады.</translation>
        </message>
        <message>
            <source>«-тся» или «-ться» по смыслу</source>
            <translation>Мағынасына қарай «-тся» немесе «-ться»</translation>
        </message>
        <message>
            <source>Здесь нужна другая форма глагола, которая звучит так же.</source>
            <translation>Мұнда етістіктің дәл солай естілетін басқа тұлғасы керек.</translation>
        </message>
        <message>
            <source>Слитно или раздельно</source>
            <translation>Бірге ме, бөлек пе</translation>
        </message>
        <message>
            <source>Это наречие или союз пишется иначе.</source>
            <translation>Бұл үстеу не жалғаулық басқаша жазылады.</translation>
        </message>
        <message>
            <source>«Подпись» и «роспись»</source>
            <translation>«Подпись» пен «роспись»</translation>
        </message>
        <message>
            <source>На документе ставят подпись.</source>
            <translation>Құжатқа «подпись» қойылады.</translation>
        </message>
        <message>
            <source>Слова автора после цитаты</source>
            <translation>Дәйексөзден кейінгі автор сөзі</translation>
        </message>
        <message>
            <source>Между цитатой и словами автора — запятая и тире; слова автора — со строчной.</source>
            <translation>Дәйексөз бен автор сөзінің арасына үтір мен сызықша қойылады; автор сөзі кіші әріптен басталады.</translation>
        </message>
        <message>
            <source>Точка и запятая при закрывающей кавычке</source>
            <translation>Жабылатын тырнақша жанындағы нүкте мен үтір</translation>
        </message>
        <message>
            <source>Точка и запятая ставятся после закрывающей кавычки.</source>
            <translation>Нүкте мен үтір жабылатын тырнақшадан кейін қойылады.</translation>
        </message>
        <message>
            <source>Тире между подлежащим и сказуемым</source>
            <translation>Бастауыш пен баяндауыштың арасындағы сызықша</translation>
        </message>
        <message>
            <source>Между двумя именительными без связки ставится тире.</source>
            <translation>Байланыстырушы етістігі жоқ екі атау септіктің арасына сызықша қойылады.</translation>
        </message>
        <message>
            <source>Тире перед «это»</source>
            <translation>«Это» алдындағы сызықша</translation>
        </message>
        <message>
            <source>Между подлежащим и сказуемым перед «это» ставится тире.</source>
            <translation>Бастауыш пен баяндауыштың арасында «это» алдына сызықша қойылады.</translation>
        </message>
        <message>
            <source>Прямая речь без кавычек</source>
            <translation>Тырнақшасыз төл сөз</translation>
        </message>
        <message>
            <source>Прямая речь заключается в кавычки. Поставьте и открывающую там, где цитата начинается.</source>
            <translation>Төл сөз тырнақшаға алынады. Дәйексөз басталатын жерге ашылатын тырнақшаны да қойыңыз.</translation>
        </message>
        <message>
            <source>Двойные и перепутанные знаки</source>
            <translation>Қосарланған және шатасқан тыныс белгілері</translation>
        </message>
        <message>
            <source>Знаки стоят дважды или не в том порядке.</source>
            <translation>Тыныс белгілері екі рет не теріс ретпен тұр.</translation>
        </message>
        <message>
            <source>Устойчивое сравнение</source>
            <translation>Тұрақты теңеу</translation>
        </message>
        <message>
            <source>Внутри устойчивого оборота запятая не нужна.</source>
            <translation>Тұрақты тіркестің ішіне үтір керек емес.</translation>
        </message>
        <message>
            <source>Скобка или кавычка слиплась со словом</source>
            <translation>Жақша не тырнақша сөзге жабысып қалған</translation>
        </message>
        <message>
            <source>Здесь нужен пробел.</source>
            <translation>Мұнда бос орын керек.</translation>
        </message>
        <message>
            <source>Запятые при вводных словах</source>
            <translation>Қыстырма сөз жанындағы үтір</translation>
        </message>
        <message>
            <source>Вводные слова выделяются запятыми.</source>
            <translation>Қыстырма сөздер үтірмен бөлінеді.</translation>
        </message>
        <message>
            <source>Пробел с одной стороны тире</source>
            <translation>Сызықшаның бір жағындағы бос орын</translation>
        </message>
        <message>
            <source>Тире отделяется пробелами с обеих сторон, дефис — ни с одной.</source>
            <translation>Сызықшаның екі жағына да бос орын қойылады, дефистің ешқайсысына қойылмайды.</translation>
        </message>
        <message>
            <source>Нет пробела после знака</source>
            <translation>Тыныс белгісінен кейін бос орын жоқ</translation>
        </message>
        <message>
            <source>После этого знака нужен пробел.</source>
            <translation>Бұл белгіден кейін бос орын керек.</translation>
        </message>
        <message>
            <source>Нет пробела после точки</source>
            <translation>Нүктеден кейін бос орын жоқ</translation>
        </message>
        <message>
            <source>После точки нужен пробел.</source>
            <translation>Нүктеден кейін бос орын керек.</translation>
        </message>
        <message>
            <source>Лишние запятые при словах, похожих на вводные</source>
            <translation>Қыстырмаға ұқсас сөз жанындағы артық үтір</translation>
        </message>
        <message>
            <source>Эти слова не вводные: запятая не нужна.</source>
            <translation>Бұл сөздер қыстырма емес: үтір керек емес.</translation>
        </message>
        <message>
            <source>Непарные кавычки и скобки</source>
            <translation>Жұпсыз тырнақшалар мен жақшалар</translation>
        </message>
        <message>
            <source>У этого знака нет пары в абзаце.</source>
            <translation>Бұл белгінің абзацта жұбы жоқ.</translation>
        </message>
        <message>
            <source>Латинская буква в слове</source>
            <translation>Сөздегі латын әрпі</translation>
        </message>
        <message>
            <source>В слове есть латинская буква, похожая на кириллическую.</source>
            <translation>Сөзде кирилл әрпіне ұқсас латын әрпі бар.</translation>
        </message>
        <message>
            <source>Незнакомое слово</source>
            <translation>Бейтаныс сөз</translation>
        </message>
        <message>
            <source>Словари не знают этого слова. Если оно верно, добавьте его в словарь.</source>
            <translation>Сөздіктер бұл сөзді білмейді. Дұрыс болса, сөздікке қосыңыз.</translation>
        </message>
        <message>
            <source>Слово повторено</source>
            <translation>Сөз қайталанған</translation>
        </message>
        <message>
            <source>Слово стоит два раза подряд.</source>
            <translation>Сөз қатарынан екі рет тұр.</translation>
        </message>
        <message>
            <source>Похожее слово</source>
            <translation>Ұқсас сөз</translation>
        </message>
        <message>
            <source>Здесь нужно другое, похожее слово.</source>
            <translation>Мұнда басқа, ұқсас сөз керек.</translation>
        </message>
        <message>
            <source>Незнакомое имя</source>
            <translation>Бейтаныс есім</translation>
        </message>
        <message>
            <source>Проверьте, как пишется это имя: словари его не знают.</source>
            <translation>Бұл есімнің жазылуын тексеріңіз: сөздіктер оны білмейді.</translation>
        </message>
        <message>
            <source>Опечатка или ошибка в слове</source>
            <translation>Сөздегі жаңсақ басу не қате</translation>
        </message>
        <message>
            <source>Такого слова нет ни в одном из словарей.</source>
            <translation>Мұндай сөз ешбір сөздікте жоқ.</translation>
        </message>
        <message>
            <source>Другая раскладка клавиатуры</source>
            <translation>Басқа пернетақта жаймасы</translation>
        </message>
        <message>
            <source>Слово набрано в латинской раскладке.</source>
            <translation>Сөз латын жаймасында терілген.</translation>
        </message>
        <message>
            <source>«Порядка» в значении «около»</source>
            <translation>«Около» мағынасындағы «порядка»</translation>
        </message>
        <message>
            <source>Лучше «около» или «примерно».</source>
            <translation>«Около» немесе «примерно» деген дұрысырақ.</translation>
        </message>
        <message>
            <source>Алматы не склоняется</source>
            <translation>Алматы септелмейді</translation>
        </message>
        <message>
            <source>Название города не склоняется.</source>
            <translation>Қала атауы септелмейді.</translation>
        </message>
        <message>
            <source>«70-летняя годовщина»</source>
            <translation>«70-летняя годовщина»</translation>
        </message>
        <message>
            <source>«Годовщина» уже содержит год: «70-я годовщина» или «70-летие».</source>
            <translation>«Годовщина» сөзінде «год» бар: «70-я годовщина» немесе «70-летие».</translation>
        </message>
        <message>
            <source>Двойное «примерно»</source>
            <translation>Қосарланған «шамамен»</translation>
        </message>
        <message>
            <source>Приблизительность выражена дважды.</source>
            <translation>Шамалау екі рет айтылған.</translation>
        </message>
        <message>
            <source>Смешение оборотов</source>
            <translation>Тіркестердің шатасуы</translation>
        </message>
        <message>
            <source>Смешаны два устойчивых оборота.</source>
            <translation>Екі тұрақты тіркес шатасқан.</translation>
        </message>
        <message>
            <source>«Казахский» и «казахстанский»</source>
            <translation>«Казахский» мен «казахстанский»</translation>
        </message>
        <message>
            <source>О государстве и его гражданах говорят «казахстанский».</source>
            <translation>Мемлекет пен оның азаматтары туралы «казахстанский» дейді.</translation>
        </message>
        <message>
            <source>Сочетаемость слов</source>
            <translation>Сөздердің тіркесімділігі</translation>
        </message>
        <message>
            <source>Эти слова не сочетаются: оборот звучит иначе.</source>
            <translation>Бұл сөздер тіркеспейді: тіркес басқаша айтылады.</translation>
        </message>
        <message>
            <source>Лишний союз</source>
            <translation>Артық жалғаулық</translation>
        </message>
        <message>
            <source>Один из союзов лишний.</source>
            <translation>Жалғаулықтың бірі артық.</translation>
        </message>
        <message>
            <source>Двойная степень сравнения</source>
            <translation>Қосарланған шырай</translation>
        </message>
        <message>
            <source>Сравнительная степень выражена дважды.</source>
            <translation>Салыстырмалы шырай екі рет берілген.</translation>
        </message>
        <message>
            <source>Лишнее определение</source>
            <translation>Артық анықтауыш</translation>
        </message>
        <message>
            <source>Определение повторяет смысл слова.</source>
            <translation>Анықтауыш сөздің мағынасын қайталайды.</translation>
        </message>
        <message>
            <source>Тяжелые обороты</source>
            <translation>Ауыр тіркестер</translation>
        </message>
        <message>
            <source>Оборот можно заменить одним словом.</source>
            <translation>Тіркесті бір сөзбен алмастыруға болады.</translation>
        </message>
        <message>
            <source>Канцелярит</source>
            <translation>Кеңсе тілі</translation>
        </message>
        <message>
            <source>Канцелярский оборот: скажите проще.</source>
            <translation>Кеңсе тіркесі: қарапайым айтыңыз.</translation>
        </message>
        <message>
            <source>Паронимы</source>
            <translation>Паронимдер</translation>
        </message>
        <message>
            <source>С этим существительным употребляют другое, похожее слово.</source>
            <translation>Бұл зат есіммен басқа, ұқсас сөз қолданылады.</translation>
        </message>
        <message>
            <source>Плеоназм</source>
            <translation>Плеоназм</translation>
        </message>
        <message>
            <source>Одно из слов лишнее: его смысл уже есть в другом.</source>
            <translation>Бір сөз артық: мағынасы екіншісінде бар.</translation>
        </message>
        <message>
            <source>«Достигать» без «до»</source>
            <translation>«До» сөзінсіз «достигать»</translation>
        </message>
        <message>
            <source>Глагол «достигать» требует родительного падежа без предлога.</source>
            <translation>«Достигать» етістігі көмекші сөзсіз ілік септігін талап етеді.</translation>
        </message>
        <message>
            <source>Лишнее «самый»</source>
            <translation>Артық «самый»</translation>
        </message>
        <message>
            <source>Слово само означает высшую степень.</source>
            <translation>Сөздің өзі асырмалы шырайды білдіреді.</translation>
        </message>
        <message>
            <source>Тенге не склоняется</source>
            <translation>Тенге септелмейді</translation>
        </message>
        <message>
            <source>Слово «тенге» не склоняется.</source>
            <translation>«Тенге» сөзі септелмейді.</translation>
        </message>
        <message>
            <source>Неразрывный пробел в сокращении</source>
            <translation>Қысқартудағы үзілмейтін бос орын</translation>
        </message>
        <message>
            <source>Между частями сокращения ставится неразрывный пробел.</source>
            <translation>Қысқарту бөліктерінің арасына үзілмейтін бос орын қойылады.</translation>
        </message>
        <message>
            <source>Неразрывный пробел в адресе</source>
            <translation>Мекенжайдағы үзілмейтін бос орын</translation>
        </message>
        <message>
            <source>После сокращения в адресе ставится неразрывный пробел.</source>
            <translation>Мекенжайдағы қысқартудан кейін үзілмейтін бос орын қойылады.</translation>
        </message>
        <message>
            <source>Апостроф</source>
            <translation>Апостроф</translation>
        </message>
        <message>
            <source>Апостроф между буквами — изогнутый.</source>
            <translation>Әріптер арасындағы апостроф иілген болады.</translation>
        </message>
        <message>
            <source>Пробелы в конце строки и табуляция</source>
            <translation>Жол соңындағы бос орын мен табуляция</translation>
        </message>
        <message>
            <source>Здесь лишние пробелы.</source>
            <translation>Мұнда артық бос орын бар.</translation>
        </message>
        <message>
            <source>Пробел перед скобкой</source>
            <translation>Жақша алдындағы бос орын</translation>
        </message>
        <message>
            <source>Перед открывающей скобкой ставится пробел.</source>
            <translation>Ашылатын жақшаның алдына бос орын қойылады.</translation>
        </message>
        <message>
            <source>Число и то, что оно считает</source>
            <translation>Сан және ол санайтын зат</translation>
        </message>
        <message>
            <source>Между числом и существительным ставится неразрывный пробел.</source>
            <translation>Сан мен зат есімнің арасына үзілмейтін бос орын қойылады.</translation>
        </message>
        <message>
            <source>Неразрывный пробел у тире</source>
            <translation>Сызықша жанындағы үзілмейтін бос орын</translation>
        </message>
        <message>
            <source>Перед тире ставится неразрывный пробел, в реплике — после него.</source>
            <translation>Үзілмейтін бос орын сызықшаның алдына, репликада одан кейін қойылады.</translation>
        </message>
        <message>
            <source>Неразрывный пробел в дате</source>
            <translation>Күндегі үзілмейтін бос орын</translation>
        </message>
        <message>
            <source>Внутри даты ставится неразрывный пробел.</source>
            <translation>Күннің ішіне үзілмейтін бос орын қойылады.</translation>
        </message>
        <message>
            <source>Буквы из двух знаков</source>
            <translation>Екі таңбадан құралған әріптер</translation>
        </message>
        <message>
            <source>Буква набрана двумя знаками.</source>
            <translation>Әріп екі таңбамен терілген.</translation>
        </message>
        <message>
            <source>Знаки ™, ½, →</source>
            <translation>™, ½, → таңбалары</translation>
        </message>
        <message>
            <source>Этот знак в редакции набирают одним символом.</source>
            <translation>Редакцияда бұл таңбаны бір символмен тереді.</translation>
        </message>
        <message>
            <source>Знаки при многоточии</source>
            <translation>Көп нүкте жанындағы белгілер</translation>
        </message>
        <message>
            <source>Многоточие вбирает запятую и отделяется пробелом только справа.</source>
            <translation>Көп нүкте үтірді сіңіріп алады, бос орын тек оң жағына қойылады.</translation>
        </message>
        <message>
            <source>Инициалы</source>
            <translation>Аты-жөннің бас әріптері</translation>
        </message>
        <message>
            <source>Инициалы не отрываются от фамилии.</source>
            <translation>Бас әріптер тектен ажыратылмайды.</translation>
        </message>
        <message>
            <source>Невидимые знаки</source>
            <translation>Көрінбейтін таңбалар</translation>
        </message>
        <message>
            <source>Здесь невидимый знак, лишний в тексте.</source>
            <translation>Мұнда мәтінге артық көрінбейтін таңба тұр.</translation>
        </message>
        <message>
            <source>Короткое слово в конце предложения</source>
            <translation>Сөйлем соңындағы қысқа сөз</translation>
        </message>
        <message>
            <source>Перед коротким последним словом ставится неразрывный пробел.</source>
            <translation>Соңғы қысқа сөздің алдына үзілмейтін бос орын қойылады.</translation>
        </message>
        <message>
            <source>Неразрывный пробел после «ТОО», «АО»</source>
            <translation>«ТОО», «АО» қысқартуларынан кейінгі үзілмейтін бос орын</translation>
        </message>
        <message>
            <source>Форма собственности не отрывается от названия.</source>
            <translation>Меншік нысаны атаудан ажыратылмайды.</translation>
        </message>
        <message>
            <source>Минус</source>
            <translation>Минус</translation>
        </message>
        <message>
            <source>Перед отрицательным числом стоит минус.</source>
            <translation>Теріс санның алдында минус тұрады.</translation>
        </message>
        <message>
            <source>Неразрывный пробел после № и §</source>
            <translation>№ мен § таңбаларынан кейінгі үзілмейтін бос орын</translation>
        </message>
        <message>
            <source>Между знаком и номером ставится неразрывный пробел.</source>
            <translation>Таңба мен нөмірдің арасына үзілмейтін бос орын қойылады.</translation>
        </message>
        <message>
            <source>Частица в начале строки</source>
            <translation>Жол басындағы демеулік</translation>
        </message>
        <message>
            <source>Перед «ли», «же», «бы» ставится неразрывный пробел.</source>
            <translation>«Ли», «же», «бы» алдына үзілмейтін бос орын қойылады.</translation>
        </message>
        <message>
            <source>Пробел перед знаком процента</source>
            <translation>Пайыз таңбасының алдындағы бос орын</translation>
        </message>
        <message>
            <source>Знак процента стоит не так, как принято в редакции.</source>
            <translation>Пайыз таңбасы редакцияда қабылданғандай тұрған жоқ.</translation>
        </message>
        <message>
            <source>«P. S.»</source>
            <translation>«P. S.»</translation>
        </message>
        <message>
            <source>Постскриптум пишется латиницей, через неразрывный пробел.</source>
            <translation>Постскриптум латын әрпімен, үзілмейтін бос орын арқылы жазылады.</translation>
        </message>
        <message>
            <source>Тире в диапазоне</source>
            <translation>Аралықтағы сызықша</translation>
        </message>
        <message>
            <source>Между границами диапазона стоит тире, принятое в редакции.</source>
            <translation>Аралықтың шектері арасында редакцияда қабылданған сызықша тұрады.</translation>
        </message>
        <message>
            <source>Неразрывный пробел в ссылке</source>
            <translation>Сілтемедегі үзілмейтін бос орын</translation>
        </message>
        <message>
            <source>После сокращения в ссылке ставится неразрывный пробел.</source>
            <translation>Сілтемедегі қысқартудан кейін үзілмейтін бос орын қойылады.</translation>
        </message>
        <message>
            <source>Повтор вопросительных и восклицательных знаков</source>
            <translation>Сұрау мен леп белгілерінің қайталануы</translation>
        </message>
        <message>
            <source>Знаков один или три, и стоят они вплотную.</source>
            <translation>Белгі біреу не үшеу болады, әрі тығыз тұрады.</translation>
        </message>
        <message>
            <source>Короткое слово в конце строки</source>
            <translation>Жол соңындағы қысқа сөз</translation>
        </message>
        <message>
            <source>После слова в одну или две буквы ставится неразрывный пробел.</source>
            <translation>Бір-екі әріптен тұратын сөзден кейін үзілмейтін бос орын қойылады.</translation>
        </message>
        <message>
            <source>Группы цифр</source>
            <translation>Цифр топтары</translation>
        </message>
        <message>
            <source>Группы цифр в числе отделяются неразрывным пробелом.</source>
            <translation>Сандағы цифр топтары үзілмейтін бос орынмен бөлінеді.</translation>
        </message>
        <message>
            <source>Неразрывный пробел перед единицей</source>
            <translation>Өлшем бірлігінің алдындағы үзілмейтін бос орын</translation>
        </message>
        <message>
            <source>Между числом и единицей ставится неразрывный пробел.</source>
            <translation>Сан мен өлшем бірлігінің арасына үзілмейтін бос орын қойылады.</translation>
        </message>
        <message>
            <source>Месяц и день недели</source>
            <translation>Ай мен апта күні</translation>
        </message>
        <message>
            <source>Названия месяцев и дней недели пишутся со строчной.</source>
            <translation>Ай мен апта күндерінің атаулары кіші әріппен жазылады.</translation>
        </message>
        <message>
            <source>Пробел между числом и словом «год»</source>
            <translation>Сан мен «год» сөзінің арасындағы бос орын</translation>
        </message>
        <message>
            <source>Год отделяется от слова пробелом.</source>
            <translation>Жыл сөзден бос орынмен бөлінеді.</translation>
        </message>
        <message>
            <source>«Гг.» и «вв.»</source>
            <translation>«Гг.» мен «вв.»</translation>
        </message>
        <message>
            <source>После диапазона лет пишут «гг.», после диапазона веков — «вв.».</source>
            <translation>Жылдар аралығынан кейін «гг.», ғасырлар аралығынан кейін «вв.» жазылады.</translation>
        </message>
        <message>
            <source>Сокращения из двух слов</source>
            <translation>Екі сөзден тұратын қысқартулар</translation>
        </message>
        <message>
            <source>Части сокращения разделяются неразрывным пробелом.</source>
            <translation>Қысқартудың бөліктері үзілмейтін бос орынмен бөлінеді.</translation>
        </message>
        <message>
            <source>«И. о.» и «врио»</source>
            <translation>«И. о.» мен «врио»</translation>
        </message>
        <message>
            <source>«И. о.» пишется с точками и пробелом, «врио» — слитно и без точек.</source>
            <translation>«И. о.» нүктемен және бос орынмен, «врио» бірге әрі нүктесіз жазылады.</translation>
        </message>
        <message>
            <source>Пробел в адресе</source>
            <translation>Мекенжайдағы бос орын</translation>
        </message>
        <message>
            <source>После сокращения ставится неразрывный пробел.</source>
            <translation>Қысқартудан кейін үзілмейтін бос орын қойылады.</translation>
        </message>
        <message>
            <source>Знак валюты</source>
            <translation>Валюта таңбасы</translation>
        </message>
        <message>
            <source>Знак тенге ставится после числа, знак доллара — перед ним.</source>
            <translation>Теңге таңбасы саннан кейін, доллар таңбасы алдында қойылады.</translation>
        </message>
        <message>
            <source>Тире вместо дефиса</source>
            <translation>Дефис орнындағы сызықша</translation>
        </message>
        <message>
            <source>Части сложного слова соединяются дефисом.</source>
            <translation>Күрделі сөздің бөліктері дефис арқылы жалғанады.</translation>
        </message>
        <message>
            <source>Градусы, степени, знак умножения</source>
            <translation>Градус, дәреже, көбейту таңбасы</translation>
        </message>
        <message>
            <source>Здесь нужен свой знак.</source>
            <translation>Мұнда өз таңбасы керек.</translation>
        </message>
        <message>
            <source>Многоточие</source>
            <translation>Көп нүкте</translation>
        </message>
        <message>
            <source>Многоточие — это три точки или знак «…», как принято в редакции.</source>
            <translation>Көп нүкте — үш нүкте немесе «…» таңбасы, редакцияда қалай қабылданса, солай.</translation>
        </message>
        <message>
            <source>Пробел между числом и единицей</source>
            <translation>Сан мен өлшем бірлігінің арасындағы бос орын</translation>
        </message>
        <message>
            <source>Число отделяется от слова и сокращения неразрывным пробелом.</source>
            <translation>Сан сөз бен қысқартудан үзілмейтін бос орынмен бөлінеді.</translation>
        </message>
        <message>
            <source>Точки и дефис в аббревиатуре</source>
            <translation>Аббревиатурадағы нүкте мен дефис</translation>
        </message>
        <message>
            <source>Аббревиатура пишется без точек, окончание — без дефиса.</source>
            <translation>Аббревиатура нүктесіз, жалғауы дефиссіз жазылады.</translation>
        </message>
        <message>
            <source>Пробел после № и §</source>
            <translation>№ мен § таңбаларынан кейінгі бос орын</translation>
        </message>
        <message>
            <source>Рисунок кавычек</source>
            <translation>Тырнақша түрі</translation>
        </message>
        <message>
            <source>Кавычки не того рисунка, что принят в редакции.</source>
            <translation>Тырнақшаның түрі редакцияда қабылданғандай емес.</translation>
        </message>
        <message>
            <source>Пробел перед знаком</source>
            <translation>Тыныс белгісінің алдындағы бос орын</translation>
        </message>
        <message>
            <source>Перед этим знаком пробел не нужен.</source>
            <translation>Бұл белгінің алдына бос орын керек емес.</translation>
        </message>
        <message>
            <source>Пробел внутри кавычек или скобок</source>
            <translation>Тырнақша не жақша ішіндегі бос орын</translation>
        </message>
        <message>
            <source>Кавычки и скобки не отделяются пробелом от того, что в них стоит.</source>
            <translation>Тырнақша мен жақша ішіндегісінен бос орынмен бөлінбейді.</translation>
        </message>
        <message>
            <source>Лишние пробелы</source>
            <translation>Артық бос орындар</translation>
        </message>
        <message>
            <source>Несколько пробелов подряд.</source>
            <translation>Қатар тұрған бірнеше бос орын.</translation>
        </message>
        <message>
            <source>Тире другой длины</source>
            <translation>Ұзындығы басқа сызықша</translation>
        </message>
        <message>
            <source>Между словами ставится тире, принятое в редакции.</source>
            <translation>Сөздердің арасына редакцияда қабылданған сызықша қойылады.</translation>
        </message>
        <message>
            <source>Дефис вместо тире</source>
            <translation>Сызықша орнындағы дефис</translation>
        </message>
        <message>
            <source>Между словами стоит дефис, а нужно тире.</source>
            <translation>Сөздердің арасында дефис тұр, ал сызықша керек.</translation>
        </message>
        <message>
            <source>Тире без пробелов</source>
            <translation>Бос орынсыз сызықша</translation>
        </message>
        <message>
            <source>Тире отделяется пробелами.</source>
            <translation>Сызықша бос орынмен бөлінеді.</translation>
        </message>
        <message>
            <source>Точка после единицы измерения</source>
            <translation>Өлшем бірлігінен кейінгі нүкте</translation>
        </message>
        <message>
            <source>Обозначение единицы пишется без точки.</source>
            <translation>Өлшем бірлігінің белгісі нүктесіз жазылады.</translation>
        </message>
        <message>
            <source>Буква ё</source>
            <translation>Ё әрпі</translation>
        </message>
        <message>
            <source>Буква «ё» стоит не так, как принято в редакции.</source>
            <translation>«Ё» әрпі редакцияда қабылданғандай қолданылмаған.</translation>
        </message>
    </context>
    <context>
        <name>safety</name>
        <message>
            <source>На диске почти нет места. Пока всё сохраняется; освободите место, чтобы так и было.</source>
            <translation>Дискіде орын жоққа жақын. Әзірге бәрі сақталып жатыр; солай қалуы үшін орын босатыңыз.</translation>
        </message>
        <message>
            <source>Копия записана в файл «{name}».</source>
            <translation>Көшірме «{name}» файлына жазылды.</translation>
        </message>
        <message>
            <source>Возвращена прежняя версия; та, что была до неё, осталась среди версий.</source>
            <translation>Бұрынғы нұсқа қайтарылды; оған дейінгісі нұсқалар арасында қалды.</translation>
        </message>
    </context>
    <context>
        <name>sandbox</name>
        <message>
            <source>Скопируйте текст в программе, где файл открывается, и вставьте в материал.</source>
            <translation>Файл ашылатын бағдарламада мәтінді көшіріп, материалға қойыңыз.</translation>
        </message>
        <message>
            <source>Файл не прочитан: на него не хватило {seconds} секунд. Ничего не изменено.</source>
            <translation>Файл оқылмады: оған {seconds} секунд жетпеді. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Файл не прочитан: на него не хватило 1 ГБ памяти. Ничего не изменено.</source>
            <translation>Файл оқылмады: оған 1 ГБ жад жетпеді. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Файл не открыт: в нём больше {limit} абзацев или 20 миллионов знаков.</source>
            <translation>Файл ашылмады: онда {limit} абзацтан немесе 20 миллион таңбадан артық.</translation>
        </message>
        <message>
            <source>Файл не прочитан: чтение оборвалось на нём. Ничего не изменено.</source>
            <translation>Файл оқылмады: оқу осы файлда үзілді. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Чтение файла остановлено. Ничего не изменено.</source>
            <translation>Файлды оқу тоқтатылды. Ештеңе өзгерген жоқ.</translation>
        </message>
    </context>
    <context>
        <name>saving</name>
        <message>
            <source>{headline} (моя версия)</source>
            <translation>{headline} (менің нұсқам)</translation>
        </message>
    </context>
    <context>
        <name>seal</name>
        <message>
            <source>Что изменилось</source>
            <translation>Не өзгерді</translation>
        </message>
        <message>
            <source>Печать сломана: материал изменился после утверждения ({who}, {when}).</source>
            <translation>Мөр бұзылған: материал бекітілгеннен кейін өзгерген ({who}, {when}).</translation>
        </message>
        <message>
            <source>Изменилось после утверждения ({who}, {when}).</source>
            <translation>Бекітілгеннен кейін өзгерді ({who}, {when}).</translation>
        </message>
        <message>
            <source>Эмбарго до {until}.</source>
            <translation>{until} дейін эмбарго.</translation>
        </message>
    </context>
    <context>
        <name>search</name>
        <message>
            <source>не закрыта круглая скобка</source>
            <translation>дөңгелек жақша жабылмаған</translation>
        </message>
        <message>
            <source>лишняя закрывающая скобка</source>
            <translation>артық жабатын жақша</translation>
        </message>
        <message>
            <source>не закрыта квадратная скобка</source>
            <translation>шаршы жақша жабылмаған</translation>
        </message>
        <message>
            <source>перед знаком повтора ничего нет</source>
            <translation>қайталау белгісінің алдында ештеңе жоқ</translation>
        </message>
        <message>
            <source>два знака повтора подряд</source>
            <translation>қатарынан екі қайталау белгісі</translation>
        </message>
        <message>
            <source>после обратной черты ничего нет</source>
            <translation>кері қиғаш сызықтан кейін ештеңе жоқ</translation>
        </message>
        <message>
            <source>границы в квадратных скобках переставлены</source>
            <translation>шаршы жақшадағы шектердің орны ауысқан</translation>
        </message>
        <message>
            <source>ссылка на скобку, которой нет</source>
            <translation>жоқ жақшаға сілтеме</translation>
        </message>
        <message>
            <source>Такое выражение ищется слишком долго.</source>
            <translation>Мұндай өрнек тым ұзақ ізделеді.</translation>
        </message>
        <message>
            <source>Уберите повтор внутри повтора, например (а+)+.</source>
            <translation>Қайталаудың ішіндегі қайталауды алып тастаңыз, мысалы (а+)+.</translation>
        </message>
        <message>
            <source>В выражении слишком большие повторы.</source>
            <translation>Өрнекте тым үлкен қайталаулар бар.</translation>
        </message>
        <message>
            <source>В замене есть {reference}, а в выражении такой скобки нет.</source>
            <translation>Ауыстыруда {reference} бар, ал өрнекте мұндай жақша жоқ.</translation>
        </message>
        <message>
            <source>В выражении ошибка у знака {place}: {fault}.</source>
            <translation>Өрнекте {place}-таңбаның тұсында қате: {fault}.</translation>
        </message>
        <message>
            <source>В выражении ошибка у знака {place}.</source>
            <translation>Өрнекте {place}-таңбаның тұсында қате.</translation>
        </message>
    </context>
    <context>
        <name>sections</name>
        <message>
            <source>Рубрики «{name}» нет.</source>
            <translation>«{name}» айдары жоқ.</translation>
        </message>
        <message>
            <source>У рубрики должно быть название.</source>
            <translation>Айдардың атауы болуға тиіс.</translation>
        </message>
        <message>
            <source>Рубрика «{name}» уже есть.</source>
            <translation>«{name}» айдары бар.</translation>
        </message>
        <message>
            <source>Политика</source>
            <translation>Саясат</translation>
        </message>
        <message>
            <source>Экономика</source>
            <translation>Экономика</translation>
        </message>
        <message>
            <source>Общество</source>
            <translation>Қоғам</translation>
        </message>
        <message>
            <source>Происшествия</source>
            <translation>Оқиға</translation>
        </message>
        <message>
            <source>В мире</source>
            <translation>Әлемде</translation>
        </message>
        <message>
            <source>Культура</source>
            <translation>Мәдениет</translation>
        </message>
        <message>
            <source>Спорт</source>
            <translation>Спорт</translation>
        </message>
        <message>
            <source>Технологии</source>
            <translation>Технология</translation>
        </message>
        <message>
            <source>Рубрики</source>
            <translation>Айдарлар</translation>
        </message>
        <message>
            <source>Новая рубрика</source>
            <translation>Жаңа айдар</translation>
        </message>
        <message>
            <source>Добавить</source>
            <translation>Қосу</translation>
        </message>
        <message>
            <source>Переименовать</source>
            <translation>Атын өзгерту</translation>
        </message>
        <message>
            <source>Выше</source>
            <translation>Жоғары</translation>
        </message>
        <message>
            <source>Ниже</source>
            <translation>Төмен</translation>
        </message>
        <message>
            <source>Убрать</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>Обычный набор</source>
            <translation>Қалыпты жинақ</translation>
        </message>
        <message>
            <source>Новое имя рубрики получат и её материалы. Убранная рубрика на них останется.</source>
            <translation>Айдардың жаңа атын материалдары да алады. Алынған айдар материалдарда қала береді.</translation>
        </message>
        <message>
            <source>Сохранить</source>
            <translation>Сақтау</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Вы</source>
            <translation>Сіз</translation>
        </message>
        <message>
            <source>Вид</source>
            <translation>Көрініс</translation>
        </message>
        <message>
            <source>Режим сосредоточения</source>
            <translation>Зейін режимі</translation>
        </message>
        <message>
            <source>Набор</source>
            <translation>Теру</translation>
        </message>
        <message>
            <source>Проверка</source>
            <translation>Тексеру</translation>
        </message>
        <message>
            <source>Экспорт</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>Длина по каналам, знаков (0 — любая)</source>
            <translation>Арналар бойынша ұзындық, таңба (0 — кез келген)</translation>
        </message>
        <message>
            <source>Прочее</source>
            <translation>Басқалары</translation>
        </message>
        <message>
            <source>Сайт</source>
            <translation>Сайт</translation>
        </message>
        <message>
            <source>Push</source>
            <translation>Push</translation>
        </message>
        <message>
            <source>заголовок</source>
            <translation>тақырып</translation>
        </message>
        <message>
            <source>лид</source>
            <translation>лид</translation>
        </message>
        <message>
            <source>{channel}: {part}</source>
            <translation>{channel}: {part}</translation>
        </message>
        <message>
            <source>Ваше имя</source>
            <translation>Атыңыз</translation>
        </message>
        <message>
            <source>Роль</source>
            <translation>Рөліңіз</translation>
        </message>
        <message>
            <source>Автор</source>
            <translation>Авторы</translation>
        </message>
        <message>
            <source>Корректор</source>
            <translation>Корректор</translation>
        </message>
        <message>
            <source>Редактор</source>
            <translation>Редактор</translation>
        </message>
        <message>
            <source>Шеф-редактор</source>
            <translation>Бас редактор</translation>
        </message>
        <message>
            <source>Администратор</source>
            <translation>Әкімші</translation>
        </message>
        <message>
            <source>Язык интерфейса</source>
            <translation>Интерфейс тілі</translation>
        </message>
        <message>
            <source>Тема</source>
            <translation>Тақырып</translation>
        </message>
        <message>
            <source>Как в системе</source>
            <translation>Жүйедегідей</translation>
        </message>
        <message>
            <source>Светлая</source>
            <translation>Ашық</translation>
        </message>
        <message>
            <source>Тёмная</source>
            <translation>Қараңғы</translation>
        </message>
        <message>
            <source>«Ёлочки» и „лапки“ вместо прямых кавычек</source>
            <translation>Түзу тырнақшалардың орнына «шыршалар» мен „табандар“</translation>
        </message>
        <message>
            <source>Тире вместо дефиса между пробелами</source>
            <translation>Бос орындар арасындағы дефистің орнына сызықша</translation>
        </message>
        <message>
            <source>Знак … вместо трёх точек</source>
            <translation>Үш нүктенің орнына … белгісі</translation>
        </message>
        <message>
            <source>Знак № вместо N и No перед числом</source>
            <translation>Сан алдындағы N мен No орнына № белгісі</translation>
        </message>
        <message>
            <source>Автотекст: раскрывать сокращения</source>
            <translation>Автомәтін: қысқартуларды ашу</translation>
        </message>
        <message>
            <source>Показывать пометки в тексте</source>
            <translation>Мәтіндегі белгілерді көрсету</translation>
        </message>
        <message>
            <source>Причёсывать при экспорте</source>
            <translation>Экспортта мәтінді реттеу</translation>
        </message>
        <message>
            <source>Ярко</source>
            <translation>Айқын</translation>
        </message>
        <message>
            <source>Весь текст</source>
            <translation>Бүкіл мәтін</translation>
        </message>
        <message>
            <source>Абзац под курсором</source>
            <translation>Курсор тұрған абзац</translation>
        </message>
        <message>
            <source>Предложение под курсором</source>
            <translation>Курсор тұрған сөйлем</translation>
        </message>
        <message>
            <source>Держать строку посередине окна, как на машинке</source>
            <translation>Жазу машинкасындағыдай жолды терезенің ортасында ұстау</translation>
        </message>
        <message>
            <source>Делать резервную копию при закрытии после правок и раз в день</source>
            <translation>Сақтық көшірмені түзетулерден кейін жабылғанда және күніне бір рет жасау</translation>
        </message>
    </context>
    <context>
        <name>several</name>
        <message>
            <source>Записываю {number} из {count}: «{headline}»…</source>
            <translation>{count} материалдың {number}-і жазылып жатыр: «{headline}»…</translation>
        </message>
        <message>
            <source>Остановить</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>Записано: {done} из {count}.</source>
            <translation>Жазылды: {count} ішінен {done}.</translation>
        </message>
        <message>
            <source>Из них черновиками: {number}.</source>
            <translation>Оның ішінде жоба ретінде: {number}.</translation>
        </message>
        <message>
            <source>Не записано: {number}.</source>
            <translation>Жазылмады: {number}.</translation>
        </message>
        <message>
            <source>Экспорт нескольких материалов</source>
            <translation>Бірнеше материалды экспорттау</translation>
        </message>
        <message>
            <source>Найти по заголовку</source>
            <translation>Тақырып бойынша табу</translation>
        </message>
        <message>
            <source>Материалы</source>
            <translation>Материалдар</translation>
        </message>
        <message>
            <source>Формат</source>
            <translation>Пішім</translation>
        </message>
        <message>
            <source>Неутверждённые записать черновиками</source>
            <translation>Бекітілмегендерін жоба ретінде жазу</translation>
        </message>
        <message>
            <source>Выбрать…</source>
            <translation>Таңдау…</translation>
        </message>
        <message>
            <source>Отметить найденные</source>
            <translation>Табылғандарын белгілеу</translation>
        </message>
        <message>
            <source>Записать</source>
            <translation>Жазу</translation>
        </message>
        <message>
            <source>Папка</source>
            <translation>Қалта</translation>
        </message>
        <message>
            <source>Папка для файлов</source>
            <translation>Файлдарға арналған қалта</translation>
        </message>
        <message numerus="yes">
            <source>Записать %n материалов</source>
            <translation>
                <numerusform>%n материалды жазу</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>severity</name>
        <message>
            <source>ошибка</source>
            <translation>қате</translation>
        </message>
        <message>
            <source>сомнение</source>
            <translation>күмән</translation>
        </message>
        <message>
            <source>набор</source>
            <translation>терім</translation>
        </message>
        <message>
            <source>совет</source>
            <translation>кеңес</translation>
        </message>
    </context>
    <context>
        <name>sheet</name>
        <message>
            <source>Заголовок</source>
            <translation>Тақырып</translation>
        </message>
        <message>
            <source>Подзаголовок</source>
            <translation>Тақырыпша</translation>
        </message>
        <message>
            <source>Лид</source>
            <translation>Лид</translation>
        </message>
        <message>
            <source>Лид: главное в двух предложениях</source>
            <translation>Лид: негізгісі екі сөйлеммен</translation>
        </message>
        <message>
            <source>Ctrl+щелчок — открыть</source>
            <translation>Ctrl+шерту — ашу</translation>
        </message>
        <message numerus="yes">
            <source>%n знаков</source>
            <translation>
                <numerusform>%n таңба</numerusform>
            </translation>
        </message>
        <message>
            <source> · не поместится: {channels}</source>
            <translation> · сыймайды: {channels}</translation>
        </message>
        <message>
            <source>Заметка редактору · не публикуется</source>
            <translation>Редакторға ескертпе · жарияланбайды</translation>
        </message>
        <message>
            <source>Подпись</source>
            <translation>Сурет астындағы жазу</translation>
        </message>
        <message>
            <source>Файла картинки нет в хранилище</source>
            <translation>Суреттің файлы қоймада жоқ</translation>
        </message>
        <message>
            <source>Картинка загружается…</source>
            <translation>Сурет жүктелуде…</translation>
        </message>
        <message>
            <source>Картинка не загружена</source>
            <translation>Сурет жүктелмеді</translation>
        </message>
        <message>
            <source>Текст материала</source>
            <translation>Материал мәтіні</translation>
        </message>
        <message>
            <source>Рубрика</source>
            <translation>Айдар</translation>
        </message>
        <message>
            <source>Без рубрики</source>
            <translation>Айдарсыз</translation>
        </message>
        <message>
            <source>Рубрика: есть примечание</source>
            <translation>Айдар: ескертпе бар</translation>
        </message>
    </context>
    <context>
        <name>side</name>
        <message>
            <source>Панели</source>
            <translation>Панельдер</translation>
        </message>
        <message>
            <source>Здесь появится то, что относится к открытому материалу.</source>
            <translation>Мұнда ашылған материалға қатысты мәліметтер көрінеді.</translation>
        </message>
    </context>
    <context>
        <name>snippets</name>
        <message>
            <source>Автотекст</source>
            <translation>Автомәтін</translation>
        </message>
        <message>
            <source>Наберите сокращение и нажмите пробел или Tab — на его месте будет текст. Ctrl+Z вернёт набранное.</source>
            <translation>Қысқартуды теріп, бос орынды немесе Tab басыңыз — орнына мәтін шығады. Ctrl+Z терілгенді қайтарады.</translation>
        </message>
        <message>
            <source>Сокращение</source>
            <translation>Қысқарту</translation>
        </message>
        <message>
            <source>Текст</source>
            <translation>Мәтін</translation>
        </message>
        <message>
            <source>Сокращения</source>
            <translation>Қысқартулар</translation>
        </message>
        <message>
            <source>Добавить</source>
            <translation>Қосу</translation>
        </message>
        <message>
            <source>Убрать</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>Сохранить</source>
            <translation>Сақтау</translation>
        </message>
    </context>
    <context>
        <name>stage</name>
        <message>
            <source>Взять целую версию</source>
            <translation>Бүтін нұсқаны алу</translation>
        </message>
        <message>
            <source>Материал тем временем изменили. Чужой текст остался на месте, ваш сохранён рядом: «{headline}».</source>
            <translation>Осы арада материалды өзгертіп қойған. Басқаның мәтіні орнында қалды, сіздікі қасына сақталды: «{headline}».</translation>
        </message>
    </context>
    <context>
        <name>states</name>
        <message>
            <source>Черновик</source>
            <translation>Жоба</translation>
        </message>
        <message>
            <source>Черновики</source>
            <translation>Жобалар</translation>
        </message>
        <message>
            <source>На проверке</source>
            <translation>Тексеруде</translation>
        </message>
        <message>
            <source>На доработке</source>
            <translation>Пысықтауда</translation>
        </message>
        <message>
            <source>Утверждён</source>
            <translation>Бекітілді</translation>
        </message>
        <message>
            <source>Утверждённые</source>
            <translation>Бекітілгендер</translation>
        </message>
        <message>
            <source>Опубликован</source>
            <translation>Жарияланған</translation>
        </message>
        <message>
            <source>Опубликованные</source>
            <translation>Жарияланғандар</translation>
        </message>
        <message>
            <source>Исправлен</source>
            <translation>Түзетілген</translation>
        </message>
        <message>
            <source>Исправленные</source>
            <translation>Түзетілгендер</translation>
        </message>
        <message>
            <source>В корзине</source>
            <translation>Себетте</translation>
        </message>
        <message>
            <source>Корзина</source>
            <translation>Себет</translation>
        </message>
    </context>
    <context>
        <name>status</name>
        <message numerus="yes">
            <source>%n мин чтения</source>
            <translation>
                <numerusform>оқуға %n мин</numerusform>
            </translation>
        </message>
        <message>
            <source>примечаний: {number}</source>
            <translation>ескертпе: {number}</translation>
        </message>
        <message>
            <source>Выделено: {counts}</source>
            <translation>Белгіленді: {counts}</translation>
        </message>
        <message numerus="yes">
            <source>%n слов</source>
            <translation>
                <numerusform>%n сөз</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n знаков</source>
            <translation>
                <numerusform>%n таңба</numerusform>
            </translation>
        </message>
        <message>
            <source>{words} · {characters} ({without} без пробелов)</source>
            <translation>{words} · {characters} (бос орынсыз {without})</translation>
        </message>
        <message>
            <source>Новый материал</source>
            <translation>Жаңа материал</translation>
        </message>
        <message>
            <source>Есть несохранённые изменения</source>
            <translation>Сақталмаған өзгерістер бар</translation>
        </message>
        <message>
            <source>Не сохранено. Текст цел, попытка повторится</source>
            <translation>Сақталмады. Мәтін аман, әрекет қайталанады</translation>
        </message>
        <message>
            <source>Сохранено {time}</source>
            <translation>Сақталды {time}</translation>
        </message>
    </context>
    <context>
        <name>step</name>
        <message>
            <source>Причина</source>
            <translation>Себеп</translation>
        </message>
        <message>
            <source>Причина: её увидит автор, и она останется в истории.</source>
            <translation>Себебі: оны автор көреді және ол тарихта қалады.</translation>
        </message>
        <message>
            <source>Сначала нужно разобраться с тем, что отмечено красным.</source>
            <translation>Алдымен қызылмен белгіленгенді реттеңіз.</translation>
        </message>
        <message>
            <source>Шагу ничто не мешает, но стоит взглянуть:</source>
            <translation>Қадамға ештеңе кедергі емес, бірақ қараған жөн:</translation>
        </message>
        <message>
            <source>Показать</source>
            <translation>Көрсету</translation>
        </message>
        <message>
            <source>Показать: {obstacle}</source>
            <translation>Көрсету: {obstacle}</translation>
        </message>
        <message>
            <source>Так и надо</source>
            <translation>Дұрысы осы</translation>
        </message>
        <message>
            <source>Так и надо: {obstacle}</source>
            <translation>Дұрысы осы: {obstacle}</translation>
        </message>
    </context>
    <context>
        <name>store</name>
        <message>
            <source>Резервной копии «{name}» нет.</source>
            <translation>«{name}» сақтық көшірмесі жоқ.</translation>
        </message>
        <message>
            <source>Хранилище не тронуто. Проверьте имя и папку файла.</source>
            <translation>Қоймаға тиіскен жоқ. Файлдың аты мен қалтасын тексеріңіз.</translation>
        </message>
        <message>
            <source>Хранилище на сервере, и копии его делает сервер.</source>
            <translation>Қойма серверде, оның көшірмелерін сервер жасайды.</translation>
        </message>
        <message>
            <source>Спросите у того, кто ведёт сервер PostgreSQL, как настроены копии (pg_dump) и где они лежат.</source>
            <translation>PostgreSQL серверін жүргізетін адамнан көшірмелер (pg_dump) қалай бапталғанын және қайда жатқанын сұраңыз.</translation>
        </message>
        <message>
            <source>«{name}» — повреждённая резервная копия или вовсе не копия.</source>
            <translation>«{name}» — бүлінген сақтық көшірме немесе мүлде көшірме емес.</translation>
        </message>
        <message>
            <source>Хранилище не тронуто. Возьмите другую копию.</source>
            <translation>Қоймаға тиіскен жоқ. Басқа көшірмені алыңыз.</translation>
        </message>
        <message>
            <source>В папку «{name}» не записать резервную копию.</source>
            <translation>«{name}» қалтасына сақтық көшірме жазылмайды.</translation>
        </message>
        <message>
            <source>Хранилище цело. Освободите место или откройте доступ к папке.</source>
            <translation>Қойма бүтін. Орын босатыңыз немесе қалтаға рұқсат ашыңыз.</translation>
        </message>
        <message>
            <source>Хранилище повреждено: в нём не то, что было записано.</source>
            <translation>Қойма бүлінген: ішіндегісі жазылған нәрсе емес.</translation>
        </message>
        <message>
            <source>Файл не изменён. Сохраните его копию и верните хранилище из резервной.</source>
            <translation>Файл өзгерген жоқ. Оның көшірмесін сақтап, қойманы сақтық көшірмеден қайтарыңыз.</translation>
        </message>
        <message>
            <source>Материала «{id}» в хранилище нет.</source>
            <translation>Қоймада «{id}» материалы жоқ.</translation>
        </message>
        <message>
            <source>Возможно, его удалили; обновите список материалов.</source>
            <translation>Бәлкім, өшірілген шығар; материалдар тізімін жаңартыңыз.</translation>
        </message>
        <message>
            <source>Материал «{headline}» изменён с тех пор, как вы его открыли.</source>
            <translation>Сіз ашқалы «{headline}» материалы өзгертілген.</translation>
        </message>
        <message>
            <source>Ваш текст не записан поверх чужого: сравните их и сохраните снова.</source>
            <translation>Мәтініңіз басқаның мәтіні үстіне жазылған жоқ: екеуін салыстырып, қайта сақтаңыз.</translation>
        </message>
        <message>
            <source>На диске с хранилищем «{name}» нет места: последнее изменение не записано.</source>
            <translation>«{name}» қоймасы тұрған дискіде орын жоқ: соңғы өзгеріс жазылмады.</translation>
        </message>
        <message>
            <source>Записанное раньше цело. Освободите место и сохраните снова.</source>
            <translation>Бұрын жазылғаны аман. Орын босатып, қайта сақтаңыз.</translation>
        </message>
        <message>
            <source>Хранилище «{name}» доступно только для чтения.</source>
            <translation>«{name}» қоймасы тек оқуға ашық.</translation>
        </message>
        <message>
            <source>Дайте себе право записи в эту папку или выберите другое хранилище.</source>
            <translation>Өзіңізге осы бумаға жазу құқығын беріңіз немесе басқа қойма таңдаңыз.</translation>
        </message>
        <message>
            <source>Хранилище «{name}» не открывается: папка недоступна или закрыта для записи.</source>
            <translation>«{name}» қоймасы ашылмайды: бума қолжетімсіз немесе жазуға жабық.</translation>
        </message>
        <message>
            <source>Проверьте, что папка есть и что вам можно в неё писать.</source>
            <translation>Бума бар-жоғын және оған жаза алатыныңызды тексеріңіз.</translation>
        </message>
        <message>
            <source>Хранилище «{name}» закрыто для вас правами доступа.</source>
            <translation>«{name}» қоймасы сізге қатынау құқығымен жабық.</translation>
        </message>
        <message>
            <source>Хранилище «{name}» не запереть: файл или диск только для чтения.</source>
            <translation>«{name}» қоймасын құлыптау мүмкін емес: файл не диск тек оқуға ашық.</translation>
        </message>
        <message>
            <source>Дайте себе право записи в этот файл или выберите другое хранилище.</source>
            <translation>Өзіңізге осы файлға жазу құқығын беріңіз немесе басқа қойма таңдаңыз.</translation>
        </message>
        <message>
            <source>Диск с хранилищем «{name}» не читается или не пишется.</source>
            <translation>«{name}» қоймасы тұрған диск оқылмайды не жазылмайды.</translation>
        </message>
        <message>
            <source>Записанное раньше цело. Проверьте диск и откройте хранилище снова.</source>
            <translation>Бұрын жазылғаны аман. Дискіні тексеріп, қойманы қайта ашыңыз.</translation>
        </message>
        <message>
            <source>Сервер хранилища не отвечает: {address}.</source>
            <translation>Қойма сервері жауап бермейді: {address}.</translation>
        </message>
        <message>
            <source>Проверьте сеть и имя с паролем; записанное раньше цело.</source>
            <translation>Желіні, атыңыз бен құпиясөзді тексеріңіз; бұрын жазылғаны аман.</translation>
        </message>
        <message>
            <source>Файл «{name}» повреждён или это не хранилище Гранок.</source>
            <translation>«{name}» файлы бүлінген немесе бұл Гранки қоймасы емес.</translation>
        </message>
        <message>
            <source>Файл не изменён. Верните его из резервной копии или выберите другое хранилище.</source>
            <translation>Файл өзгерген жоқ. Оны сақтық көшірмеден қайтарыңыз немесе басқа қойма таңдаңыз.</translation>
        </message>
        <message>
            <source>Хранилище «{name}» уже открыто в другой программе.</source>
            <translation>«{name}» қоймасы басқа бағдарламада ашық тұр.</translation>
        </message>
        <message>
            <source>Хранилище «{name}» уже открыто: компьютер {host}, процесс {pid}, с {since}.</source>
            <translation>«{name}» қоймасы ашық тұр: компьютер {host}, процесс {pid}, {since} бастап.</translation>
        </message>
        <message>
            <source>Перейдите в то окно или закройте его и попробуйте снова.</source>
            <translation>Сол терезеге өтіңіз немесе оны жауып, қайта байқап көріңіз.</translation>
        </message>
        <message>
            <source>Адрес хранилища не понят, или для такого сервера нет драйвера.</source>
            <translation>Қойма мекенжайы түсініксіз немесе мұндай серверге драйвер жоқ.</translation>
        </message>
        <message>
            <source>Адрес пишут так: postgresql+psycopg://имя@сервер/база.</source>
            <translation>Мекенжай былай жазылады: postgresql+psycopg://аты@сервер/база.</translation>
        </message>
        <message>
            <source>Материал «{headline}» повреждён: в хранилище не то, что было записано.</source>
            <translation>«{headline}» материалы бүлінген: қоймада тұрғаны жазылған нәрсе емес.</translation>
        </message>
        <message>
            <source>Остальные материалы в порядке; этот можно взять из его версий или копии.</source>
            <translation>Қалған материалдар дұрыс; мұны өз нұсқаларынан не көшірмесінен алуға болады.</translation>
        </message>
        <message>
            <source>Картинка повреждена: в хранилище не то, что было записано.</source>
            <translation>Сурет бүлінген: қоймада жазылғаннан басқа нәрсе тұр.</translation>
        </message>
        <message>
            <source>Тексты в порядке; вставьте картинку заново.</source>
            <translation>Мәтіндер дұрыс; суретті қайта қойыңыз.</translation>
        </message>
        <message>
            <source>Эта версия материала повреждена: в хранилище не то, что было записано.</source>
            <translation>Материалдың бұл нұсқасы бүлінген: қоймада тұрғаны жазылған нәрсе емес.</translation>
        </message>
        <message>
            <source>Остальные версии в порядке: возьмите другую.</source>
            <translation>Қалған нұсқалары дұрыс: басқасын алыңыз.</translation>
        </message>
        <message>
            <source>«{name}» — папка, а не файл хранилища.</source>
            <translation>«{name}» — қойма файлы емес, бума.</translation>
        </message>
        <message>
            <source>Назовите файл с окончанием .granki.</source>
            <translation>.granki деп аяқталатын файлды атаңыз.</translation>
        </message>
        <message>
            <source>Нет папки «{name}», в которой должно лежать хранилище.</source>
            <translation>Қойма жатуға тиіс «{name}» бумасы жоқ.</translation>
        </message>
        <message>
            <source>Создайте папку или выберите другое хранилище.</source>
            <translation>Бума жасаңыз немесе басқа қойма таңдаңыз.</translation>
        </message>
        <message>
            <source>Хранилище записано более новой версией Гранок, эта его не понимает.</source>
            <translation>Қойманы Гранкидің жаңарақ нұсқасы жазған, бұл нұсқа оны түсінбейді.</translation>
        </message>
        <message>
            <source>Обновите программу. В хранилище ничего не изменено.</source>
            <translation>Бағдарламаны жаңартыңыз. Қоймада ештеңе өзгерген жоқ.</translation>
        </message>
    </context>
    <context>
        <name>suggesting</name>
        <message>
            <source>Менять его сразу может {who}.</source>
            <translation>Оны бірден өзгерте алатын: {who}.</translation>
        </message>
        <message>
            <source>К заголовку, подзаголовку, лиду, рубрике и тегам чужого материала вы предлагаете правки, в режиме правок.</source>
            <translation>Басқаның материалындағы тақырыпқа, тақырыпшаға, лидке, айдар мен тегтерге түзету режимінде түзету ұсынасыз.</translation>
        </message>
        <message>
            <source>В чужом тексте вы предлагаете правки, в режиме правок.</source>
            <translation>Өзгенің мәтініне сіз түзету режимінде түзету ұсынасыз.</translation>
        </message>
    </context>
    <context>
        <name>table</name>
        <message>
            <source>Таблица</source>
            <translation>Кесте</translation>
        </message>
        <message>
            <source>Первая строка — шапка</source>
            <translation>Бірінші жол — тақырып</translation>
        </message>
        <message>
            <source>Строк</source>
            <translation>Жол саны</translation>
        </message>
        <message>
            <source>Столбцов</source>
            <translation>Баған саны</translation>
        </message>
        <message>
            <source>Вставить таблицу</source>
            <translation>Кесте қою</translation>
        </message>
    </context>
    <context>
        <name>tags</name>
        <message>
            <source>Тега «{name}» нет.</source>
            <translation>«{name}» тегі жоқ.</translation>
        </message>
        <message>
            <source>У тега должно быть название.</source>
            <translation>Тегтің атауы болуға тиіс.</translation>
        </message>
        <message>
            <source>Тег «{name}» уже есть.</source>
            <translation>«{name}» тегі бар.</translation>
        </message>
        <message>
            <source>Если это одно и то же, объедините теги.</source>
            <translation>Екеуі бір нәрсе болса, тегтерді біріктіріңіз.</translation>
        </message>
        <message>
            <source>Теги редакции</source>
            <translation>Редакция тегтері</translation>
        </message>
        <message>
            <source>Найти тег</source>
            <translation>Тег іздеу</translation>
        </message>
        <message>
            <source>Объединить…</source>
            <translation>Біріктіру…</translation>
        </message>
        <message>
            <source>Переименовать…</source>
            <translation>Атын өзгерту…</translation>
        </message>
        <message>
            <source>Удалить…</source>
            <translation>Өшіру…</translation>
        </message>
        <message>
            <source>Создать…</source>
            <translation>Жасау…</translation>
        </message>
        <message>
            <source>Новый тег</source>
            <translation>Жаңа тег</translation>
        </message>
        <message>
            <source>Название тега</source>
            <translation>Тег атауы</translation>
        </message>
        <message>
            <source>Создать</source>
            <translation>Жасау</translation>
        </message>
        <message>
            <source>Новое название получат и материалы с этим тегом.</source>
            <translation>Жаңа атауды осы тегі бар материалдар да алады.</translation>
        </message>
        <message>
            <source>Переименовать тег</source>
            <translation>Тег атын өзгерту</translation>
        </message>
        <message>
            <source>Переименовать</source>
            <translation>Атын өзгерту</translation>
        </message>
        <message>
            <source>Вместо «{tag}» везде поставить:</source>
            <translation>Барлық жерде «{tag}» орнына мынаны қою:</translation>
        </message>
        <message>
            <source>Объединить теги</source>
            <translation>Тегтерді біріктіру</translation>
        </message>
        <message numerus="yes">
            <source>Он стоит на %n материалах и будет снят с них.</source>
            <translation>
                <numerusform>Ол %n материалда тұр, солардан алынады.</numerusform>
            </translation>
        </message>
        <message>
            <source>Удалить тег «{tag}»?</source>
            <translation>«{tag}» тегін өшіру керек пе?</translation>
        </message>
        <message>
            <source>Удалить тег</source>
            <translation>Тегті өшіру</translation>
        </message>
        <message>
            <source>Удалить</source>
            <translation>Өшіру</translation>
        </message>
        <message>
            <source>Тег</source>
            <translation>Тег</translation>
        </message>
        <message>
            <source>Материалов</source>
            <translation>Материал саны</translation>
        </message>
        <message>
            <source>Убрать тег</source>
            <translation>Тегті алып тастау</translation>
        </message>
        <message>
            <source>Убрать тег «{tag}»</source>
            <translation>«{tag}» тегін алып тастау</translation>
        </message>
        <message>
            <source>Добавить тег</source>
            <translation>Тег қосу</translation>
        </message>
        <message>
            <source>Тегов пока нет. По тегам читатели находят материалы об одном и том же.</source>
            <translation>Әзірге тег жоқ. Оқырман бір тақырыптағы материалдарды тегтер арқылы табады.</translation>
        </message>
        <message>
            <source>Примечаний к тегам: {number}</source>
            <translation>Тегтерге ескертпе: {number}</translation>
        </message>
        <message>
            <source>Теги</source>
            <translation>Тегтер</translation>
        </message>
    </context>
    <context>
        <name>transitions</name>
        <message>
            <source>«{step}» пока нельзя. {why}</source>
            <translation>«{step}» әзірге болмайды. {why}</translation>
        </message>
        <message>
            <source>Утвердить пока нельзя: в тексте есть правки, о которых не решено ({count}).</source>
            <translation>Әзірге бекітуге болмайды: мәтінде шешім күткен түзетулер бар ({count}).</translation>
        </message>
        <message>
            <source>Примите или отклоните их: печать ставится на слова, а не на варианты.</source>
            <translation>Оларды қабылдаңыз не қайтарыңыз: мөр нұсқаларға емес, сөзге қойылады.</translation>
        </message>
        <message>
            <source>Редакция работает в четыре глаза: утверждает тот, кто назвал себя.</source>
            <translation>Редакция «төрт көз» тәртібімен жұмыс істейді: атын жазған адам ғана бекітеді.</translation>
        </message>
        <message>
            <source>Впишите своё имя в настройках.</source>
            <translation>Атыңызды баптауларға жазыңыз.</translation>
        </message>
        <message>
            <source>Утвердить может редактор, который его не начинал и не подписывал.</source>
            <translation>Оны бастамаған және қол қоймаған редактор бекіте алады.</translation>
        </message>
        <message>
            <source>Утвердить может редактор, который его не начинал и не подписывал. Однофамильцев различают имена: впишите их в подпись и в настройки.</source>
            <translation>Оны бастамаған әрі қол қоймаған редактор бекіте алады. Тегі бірдей адамдарды аты ажыратады: атын қолтаңбаға және баптауларға жазыңыз.</translation>
        </message>
        <message>
            <source>Свой материал утвердить нельзя: редакция работает в четыре глаза, а среди его авторов — {name}.</source>
            <translation>Өз материалыңызды бекітуге болмайды: редакция төрт көзбен жұмыс істейді, ал оның авторларының бірі — {name}.</translation>
        </message>
        <message>
            <source>«{step}» пока нельзя: текст не тот, что был утверждён.</source>
            <translation>«{step}» әзірге болмайды: мәтін бекітілгендегідей емес.</translation>
        </message>
        <message>
            <source>Посмотрите, что изменилось, и утвердите заново.</source>
            <translation>Не өзгергенін қарап, қайта бекітіңіз.</translation>
        </message>
        <message>
            <source>«{step}» пока нельзя: действует эмбарго до {until}.</source>
            <translation>Әзірге «{step}» қадамын жасауға болмайды: {until} дейін эмбарго қойылған.</translation>
        </message>
        <message>
            <source>Отправить на проверку</source>
            <translation>Тексеруге жіберу</translation>
        </message>
        <message>
            <source>Отозвать с проверки</source>
            <translation>Тексеруден қайтарып алу</translation>
        </message>
        <message>
            <source>Утвердить</source>
            <translation>Бекіту</translation>
        </message>
        <message>
            <source>Вернуть на доработку</source>
            <translation>Пысықтауға қайтару</translation>
        </message>
        <message>
            <source>Отметить опубликованным</source>
            <translation>Жарияланды деп белгілеу</translation>
        </message>
        <message>
            <source>Утвердить заново</source>
            <translation>Қайта бекіту</translation>
        </message>
        <message>
            <source>Снова открыть для правки</source>
            <translation>Түзетуге қайта ашу</translation>
        </message>
        <message>
            <source>Отметить исправленным</source>
            <translation>Түзетілді деп белгілеу</translation>
        </message>
        <message>
            <source>Снять с публикации</source>
            <translation>Жарияланымнан алу</translation>
        </message>
        <message>
            <source>В корзину</source>
            <translation>Себетке</translation>
        </message>
        <message>
            <source>Снять и убрать в корзину</source>
            <translation>Алып тастап, себетке салу</translation>
        </message>
        <message>
            <source>Вернуть из корзины</source>
            <translation>Себеттен қайтару</translation>
        </message>
        <message>
            <source>«{step}» здесь невозможно: материал в состоянии «{state}».</source>
            <translation>«{step}» мұнда мүмкін емес: материалдың күйі «{state}».</translation>
        </message>
        <message>
            <source>«{step}» может только {who}.</source>
            <translation>«{step}» әрекетін тек {who} жасай алады.</translation>
        </message>
        <message>
            <source>Если это вы, впишите своё имя в настройках.</source>
            <translation>Бұл сіз болсаңыз, баптауларға өз атыңызды жазыңыз.</translation>
        </message>
        <message>
            <source>Для шага «{step}» нужно назвать причину.</source>
            <translation>«{step}» қадамы үшін себебін айту керек.</translation>
        </message>
        <message>
            <source>«{step}» в состояние «{state}» может только {who}.</source>
            <translation>«{state}» күйіне «{step}» қадамын тек {who} жасай алады.</translation>
        </message>
        <message>
            <source>Материал в состоянии «{state}» сейчас только для чтения.</source>
            <translation>«{state}» күйіндегі материал қазір тек оқуға ашық.</translation>
        </message>
        <message>
            <source>Править его может {who}.</source>
            <translation>Оны түзете алатындар: {who}.</translation>
        </message>
        <message>
            <source>заголовка</source>
            <translation>тақырып</translation>
        </message>
        <message>
            <source>текста</source>
            <translation>мәтін</translation>
        </message>
        <message>
            <source>«{step}» пока нельзя: в материале нет {missing}.</source>
            <translation>«{step}» әзірге болмайды: материалда мыналар жоқ: {missing}.</translation>
        </message>
        <message>
            <source> и </source>
            <translation> және </translation>
        </message>
    </context>
    <context>
        <name>trial</name>
        <message>
            <source>проверка не работает</source>
            <translation>тексеру жұмыс істемейді</translation>
        </message>
    </context>
    <context>
        <name>trouble</name>
        <message>
            <source>Текст не сохранён</source>
            <translation>Мәтін сақталмады</translation>
        </message>
        <message>
            <source>Сохранить сейчас</source>
            <translation>Қазір сақтау</translation>
        </message>
        <message>
            <source>Копию в файл…</source>
            <translation>Көшірмені файлға…</translation>
        </message>
        <message>
            <source>Текст цел, пока открыто окно; сохранение повторяется само.</source>
            <translation>Терезе ашық тұрғанда мәтін бүтін; сақтау өздігінен қайталанады.</translation>
        </message>
        <message>
            <source>Текст цел, его копия уже на диске; сохранение повторяется само.</source>
            <translation>Мәтін бүтін, көшірмесі дискіде бар; сақтау өздігінен қайталанады.</translation>
        </message>
        <message>
            <source>Копия: {path}</source>
            <translation>Көшірме: {path}</translation>
        </message>
    </context>
    <context>
        <name>typesetting</name>
        <message>
            <source>Файл не записан: проверка не работает, и причесать текст нечем.</source>
            <translation>Файл жазылмады: тексеру жұмыс істемейді, мәтінді реттейтін ештеңе жоқ.</translation>
        </message>
        <message>
            <source>Запустите проверку снова или выключите «Причёсывать при экспорте» в настройках.</source>
            <translation>Тексеруді қайта іске қосыңыз немесе баптауларда «Экспортта мәтінді реттеу» дегенді өшіріңіз.</translation>
        </message>
    </context>
    <context>
        <name>version names</name>
        <message>
            <source>Как сдал автор</source>
            <translation>Автор тапсырған күйі</translation>
        </message>
        <message>
            <source>Как вернул редактор</source>
            <translation>Редактор қайтарған күйі</translation>
        </message>
        <message>
            <source>Как исправил редактор</source>
            <translation>Редактор түзеткен күйі</translation>
        </message>
        <message>
            <source>Как вышло</source>
            <translation>Жарияланған күйі</translation>
        </message>
        <message>
            <source>Как начато</source>
            <translation>Басталған күйі</translation>
        </message>
        <message>
            <source>Как загружено из файла</source>
            <translation>Файлдан жүктелген күйі</translation>
        </message>
        <message>
            <source>По ходу работы</source>
            <translation>Жұмыс барысында</translation>
        </message>
        <message>
            <source>Как утвердил редактор</source>
            <translation>Редактор бекіткен күйі</translation>
        </message>
    </context>
    <context>
        <name>versions</name>
        <message>
            <source>слова те же</source>
            <translation>сөздер сол күйінде</translation>
        </message>
        <message>
            <source>без изменений</source>
            <translation>өзгеріссіз</translation>
        </message>
        <message>
            <source>Версии</source>
            <translation>Нұсқалар</translation>
        </message>
        <message>
            <source>Вернуть эту версию</source>
            <translation>Осы нұсқаны қайтару</translation>
        </message>
        <message>
            <source>Две версии, выбранные с Ctrl, сравниваются друг с другом.</source>
            <translation>Ctrl арқылы таңдалған екі нұсқа өзара салыстырылады.</translation>
        </message>
        <message>
            <source>С чем сравнить</source>
            <translation>Немен салыстыру керек</translation>
        </message>
        <message>
            <source>Что изменилось в этой версии</source>
            <translation>Бұл нұсқада не өзгерді</translation>
        </message>
        <message>
            <source>Чем она отличается от нынешнего текста</source>
            <translation>Қазіргі мәтіннен айырмасы</translation>
        </message>
        <message>
            <source>Сравнить её с версией «{name}»</source>
            <translation>«{name}» нұсқасымен салыстыру</translation>
        </message>
        <message>
            <source>Сейчас
{moment}</source>
            <translation>Қазір
{moment}</translation>
        </message>
        <message>
            <source>Это первая версия: до неё ничего не было.</source>
            <translation>Бұл — бірінші нұсқа: оған дейін ештеңе болған жоқ.</translation>
        </message>
        <message>
            <source>повреждена</source>
            <translation>бүлінген</translation>
        </message>
        <message>
            <source>Сейчас</source>
            <translation>Қазір</translation>
        </message>
    </context>
    <context>
        <name>walk</name>
        <message>
            <source>Проверка по порядку</source>
            <translation>Ретімен тексеру</translation>
        </message>
        <message>
            <source>Варианты</source>
            <translation>Нұсқалар</translation>
        </message>
        <message>
            <source>Исправить</source>
            <translation>Түзету</translation>
        </message>
        <message>
            <source>Исправить все такие</source>
            <translation>Осындайдың бәрін түзету</translation>
        </message>
        <message>
            <source>Дальше</source>
            <translation>Әрі қарай</translation>
        </message>
        <message>
            <source>Вернуть исправление</source>
            <translation>Түзетуді қайтару</translation>
        </message>
        <message>
            <source>Закрыть</source>
            <translation>Жабу</translation>
        </message>
        <message numerus="yes">
            <source>Осталось %n</source>
            <translation>
                <numerusform>%n қалды</numerusform>
            </translation>
        </message>
        <message>
            <source>Замечаний больше нет.</source>
            <translation>Ескерту қалмады.</translation>
        </message>
        <message>
            <source>Вы прошли все замечания. Пропущенные остались в тексте.</source>
            <translation>Барлық ескертуді қарап шықтыңыз. Өткізіп жібергендері мәтінде қалды.</translation>
        </message>
    </context>
    <context>
        <name>window</name>
        <message>
            <source>Гранки</source>
            <translation>Гранки</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>Словарь редакции</source>
            <translation>Редакция сөздігі</translation>
        </message>
        <message>
            <source>Слова</source>
            <translation>Сөздер</translation>
        </message>
        <message>
            <source>Новое слово</source>
            <translation>Жаңа сөз</translation>
        </message>
        <message>
            <source>Эти слова не считаются ошибкой ни в одном материале, в любой своей форме.</source>
            <translation>Бұл сөздер ешбір материалда, ешбір тұлғасында қате саналмайды.</translation>
        </message>
        <message>
            <source>Убрать слово</source>
            <translation>Сөзді алып тастау</translation>
        </message>
        <message>
            <source>Добавить</source>
            <translation>Қосу</translation>
        </message>
    </context>
    <context>
        <name>workflow</name>
        <message>
            <source>Название «{title}…» длиннее {most} знаков.</source>
            <translation>«{title}…» атауы {most} таңбадан ұзын.</translation>
        </message>
        <message>
            <source>У каждого состояния и шага должно быть название.</source>
            <translation>Әр күй мен қадамның атауы болуы керек.</translation>
        </message>
        <message>
            <source>Два состояния называются «{title}».</source>
            <translation>Екі күй «{title}» деп аталады.</translation>
        </message>
        <message>
            <source>Два шага называются «{title}».</source>
            <translation>Екі қадам «{title}» деп аталады.</translation>
        </message>
        <message>
            <source>Имя шага «{name}» занято программой.</source>
            <translation>«{name}» қадам атауын бағдарламаның өзі қолданады.</translation>
        </message>
        <message>
            <source>Без состояния «{title}» нельзя; его можно только переименовать.</source>
            <translation>«{title}» күйісіз болмайды; оның атын ғана өзгертуге болады.</translation>
        </message>
        <message>
            <source>В состоянии «{title}» материалы начинаются: кто-то должен в нём писать.</source>
            <translation>Материалдар «{title}» күйінде басталады: онда біреу жазуы керек.</translation>
        </message>
        <message>
            <source>В состоянии «{title}» текст должен быть под печатью.</source>
            <translation>«{title}» күйінде мәтін мөрленген болуы керек.</translation>
        </message>
        <message>
            <source>Состояние «{title}» — корзина: в ней не пишут.</source>
            <translation>«{title}» күйі — себет: онда жазбайды.</translation>
        </message>
        <message>
            <source>Шаг «{step}» ведёт к состоянию, которого нет: {state}.</source>
            <translation>«{step}» қадамы жоқ күйге апарады: {state}.</translation>
        </message>
        <message>
            <source>Шаг «{step}» ниоткуда не начинается.</source>
            <translation>«{step}» қадамы еш жерден басталмайды.</translation>
        </message>
        <message>
            <source>Шаг «{step}» никто не может сделать.</source>
            <translation>«{step}» қадамын ешкім жасай алмайды.</translation>
        </message>
        <message>
            <source>Шаг «{step}» ведёт в «{state}», где текст под печатью, но ничего не утверждает.</source>
            <translation>«{step}» қадамы мәтін мөрленетін «{state}» күйіне апарады, бірақ ештеңе бекітпейді.</translation>
        </message>
        <message>
            <source>Шаг «{step}» утверждает, но в состоянии «{state}» печать не держится.</source>
            <translation>«{step}» қадамы бекітеді, бірақ «{state}» күйінде мөр сақталмайды.</translation>
        </message>
        <message>
            <source>Из состояния «{state}» шаги ведут только по кругу.</source>
            <translation>«{state}» күйінен қадамдар тек шеңбермен айналады.</translation>
        </message>
        <message>
            <source>В состояние «{state}» не ведёт ни один шаг.</source>
            <translation>«{state}» күйіне бірде-бір қадам апармайды.</translation>
        </message>
        <message>
            <source>Из состояния «{state}» не выходит ни один шаг.</source>
            <translation>«{state}» күйінен бірде-бір қадам шықпайды.</translation>
        </message>
    </context>
    <context>
        <name>workplace</name>
        <message>
            <source>Настройки не записались на диск и продержатся только до выхода.</source>
            <translation>Баптаулар дискіге жазылмады, тек шыққанша сақталады.</translation>
        </message>
    </context>
</TS>
