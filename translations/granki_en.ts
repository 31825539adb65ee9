<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="ru_RU">
    <context>
        <name>Lexicon</name>
        <message>
            <source>Нет словаря {language}: без него текст не проверяется.</source>
            <translation>The {language} dictionary is missing: text cannot be checked without it.</translation>
        </message>
        <message>
            <source>Установите пакет {package}.</source>
            <translation>Install the package {package}.</translation>
        </message>
        <message>
            <source>Нет библиотеки Enchant: без неё словари не открываются.</source>
            <translation>The Enchant library is missing: dictionaries cannot be opened without it.</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>Хранилище открывается дольше обычного. Так бывает с большим архивом после обновления программы: сначала делается его копия.</source>
            <translation>The store takes longer to open than usual. This happens with a large archive after the program was updated: a copy of it is made first.</translation>
        </message>
        <message>
            <source>Гранки уже открыты: это то самое окно.</source>
            <translation>Granki is already open: this is the window.</translation>
        </message>
        <message>
            <source>Попробовать снова</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Спасти что читается</source>
            <translation>Save what can be read</translation>
        </message>
        <message>
            <source>Взять резервную копию</source>
            <translation>Take the backup</translation>
        </message>
        <message>
            <source>Из повреждённого файла будет прочитано всё, что читается, и записано в новое хранилище под тем же именем. Сам файл останется рядом под другим именем, в нём ничего не изменится.</source>
            <translation>Everything that can be read is taken from the damaged file and written into a new store of the same name. The file itself stays beside it under another name; nothing in it is changed.</translation>
        </message>
        <message>
            <source>Спасти хранилище</source>
            <translation>Save the store</translation>
        </message>
        <message>
            <source>Резервных копий рядом с хранилищем нет. Остаётся спасти что читается.</source>
            <translation>There are no backups beside the store. What is left is to save what can be read.</translation>
        </message>
        <message>
            <source>Последняя копия сделана {moment}, материалов в ней {number}. Она станет хранилищем; повреждённый файл останется рядом под другим именем, в нём ничего не изменится.</source>
            <translation>The latest backup was made on {moment} and has {number} articles. It becomes the store; the damaged file stays beside it under another name, and nothing in it is changed.</translation>
        </message>
        <message>
            <source>Взять копию</source>
            <translation>Take the backup</translation>
        </message>
    </context>
    <context>
        <name>archive</name>
        <message>
            <source>Поиск по архиву</source>
            <translation>Search the archive</translation>
        </message>
        <message>
            <source>Слова в любой форме, «точная фраза», -лишнее</source>
            <translation>Words in any form, "an exact phrase", -unwanted</translation>
        </message>
        <message>
            <source>Что искать</source>
            <translation>What to look for</translation>
        </message>
        <message>
            <source>Найденные материалы</source>
            <translation>Articles found</translation>
        </message>
        <message>
            <source>Показать ещё</source>
            <translation>Show more</translation>
        </message>
        <message>
            <source>Сузить: автор:имя  тег:имя  заголовок:слово  с:01.10.2026  по:12.2026  дата:2026</source>
            <translation>Narrow: author:name  tag:name  headline:word  from:01.10.2026  to:12.2026  date:2026</translation>
        </message>
        <message>
            <source>Открыть</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Ничего не нашлось. Проверьте слова или уберите часть условий.</source>
            <translation>Nothing was found. Check the words, or drop some of the conditions.</translation>
        </message>
        <message>
            <source>Введите слова: найдутся все их формы, по-русски и по-казахски.</source>
            <translation>Type words: all their forms are found, in Russian and in Kazakh.</translation>
        </message>
        <message>
            <source>Найдено: {number}</source>
            <translation>Found: {number}</translation>
        </message>
        <message>
            <source>Последние {number}, есть и раньше</source>
            <translation>The latest {number}; there are earlier ones</translation>
        </message>
        <message>
            <source>ещё не разобрано материалов: {number}</source>
            <translation>articles not indexed yet: {number}</translation>
        </message>
        <message>
            <source>Искать «{question}»?</source>
            <translation>Search for “{question}”?</translation>
        </message>
    </context>
    <context>
        <name>auditing</name>
        <message>
            <source>Файл хранилища повреждён: {detail}</source>
            <translation>The store's file is damaged: {detail}</translation>
        </message>
        <message>
            <source>История: запись «{what}» ({who}, {when}) или та, что стояла перед ней, изменена или удалена.</source>
            <translation>History: the entry “{what}” ({who}, {when}), or the one before it, was changed or deleted.</translation>
        </message>
        <message>
            <source>История материала {name} обрывается: в ней последнее состояние «{told}», в хранилище «{state}».</source>
            <translation>The history of {name} breaks off: its last state is “{told}”, that in the store “{state}”.</translation>
        </message>
        <message>
            <source>История: последняя запись материала {name} изменена или удалена.</source>
            <translation>History: the last line of {name} was changed or deleted.</translation>
        </message>
        <message>
            <source>История: последняя запись изменена или удалена.</source>
            <translation>History: the last record was changed or removed.</translation>
        </message>
        <message>
            <source>Снята защита истории: её записи можно менять и удалять.</source>
            <translation>The guard of history is gone: its records can be changed and removed.</translation>
        </message>
        <message>
            <source>Материала {id} нет, а в истории он не удалён.</source>
            <translation>Article {id} is missing, and history does not say that it was deleted.</translation>
        </message>
        <message>
            <source>Теги материала {name} не те, что были записаны.</source>
            <translation>The tags of {name} are not those that were written.</translation>
        </message>
        <message>
            <source>Версия {number} материала {name} не та, что была записана.</source>
            <translation>Version {number} of {name} is not what was written.</translation>
        </message>
        <message>
            <source>Версии материала {name} стоят не в том порядке.</source>
            <translation>The versions of {name} are not in order.</translation>
        </message>
        <message>
            <source>Картинка {digest} не та, что была записана.</source>
            <translation>Picture {digest} is not the one that was written.</translation>
        </message>
        <message>
            <source>Запись не та, что была сделана: {table}.</source>
            <translation>A record is not what was written: {table}.</translation>
        </message>
        <message>
            <source>Записи пропали или добавлены помимо программы: {table} — было {had}, есть {has}.</source>
            <translation>Entries were lost or added behind the program's back: {table}: there were {had}, there are {has}.</translation>
        </message>
        <message>
            <source>Записи не те, что были сделаны: {table}.</source>
            <translation>The entries are not the ones that were made: {table}.</translation>
        </message>
        <message>
            <source>теги редакции</source>
            <translation>the newsroom's tags</translation>
        </message>
        <message>
            <source>картинки</source>
            <translation>pictures</translation>
        </message>
        <message>
            <source>словарь редакции</source>
            <translation>the newsroom's dictionary</translation>
        </message>
        <message>
            <source>замечания, отклонённые в материале</source>
            <translation>findings ignored in an article</translation>
        </message>
        <message>
            <source>замечания, отклонённые для всей редакции</source>
            <translation>findings ignored for the whole newsroom</translation>
        </message>
        <message>
            <source>итоги проверок</source>
            <translation>results of checks</translation>
        </message>
        <message>
            <source>кто какую версию видел</source>
            <translation>who saw which version</translation>
        </message>
        <message>
            <source>упоминания в примечаниях</source>
            <translation>mentions in comments</translation>
        </message>
        <message>
            <source>версии материалов</source>
            <translation>versions of articles</translation>
        </message>
        <message>
            <source>рубрики</source>
            <translation>sections</translation>
        </message>
        <message>
            <source>порядок работы редакции</source>
            <translation>the newsroom's policy</translation>
        </message>
        <message>
            <source>правила редакции</source>
            <translation>the newsroom's rules</translation>
        </message>
        <message>
            <source>Нет версии материала {name}, которую сохранили с записью «{what}» ({who}, {when}).</source>
            <translation>The version of article {name} that was kept with the entry “{what}” ({who}, {when}) is gone.</translation>
        </message>
        <message>
            <source>Версия {number} материала {name} записана дважды, или в истории нет о ней записи.</source>
            <translation>Version {number} of article {name} was written twice, or history has no entry of it.</translation>
        </message>
        <message>
            <source>Порядок работы редакции не тот, что был принят ({who}, {when}).</source>
            <translation>The newsroom's agreements are not those that were made ({who}, {when}).</translation>
        </message>
        <message>
            <source>Печать материала {name} ({who}, {when}) не от того текста, который под ней хранится.</source>
            <translation>The seal of {name} ({who}, {when}) is not of the text that is kept under it.</translation>
        </message>
        <message>
            <source>История не та, что в резервной копии от {when}: записи № {number} нет, или она другая. Если хранилище начато заново, уберите копии прежнего.</source>
            <translation>History is not that of the backup of {when}: record No. {number} is missing, or another one. If the store was begun anew, put the backups of the former one away.</translation>
        </message>
    </context>
    <context>
        <name>background</name>
        <message>
            <source>Внутренняя ошибка программы.</source>
            <translation>Internal error of the program.</translation>
        </message>
        <message>
            <source>Текст на экране цел. Скопируйте подробности и отправьте их разработчикам.</source>
            <translation>The text on screen is safe. Copy the details and send them to the developers.</translation>
        </message>
    </context>
    <context>
        <name>backups</name>
        <message>
            <source>Копия возвращена. Прежнее хранилище лежит рядом: {name}.</source>
            <translation>The backup was restored. The former store lies beside it: {name}.</translation>
        </message>
        <message>
            <source>Резервная копия не сделана. {why}</source>
            <translation>No backup was made. {why}</translation>
        </message>
        <message>
            <source>С {moment} есть правки, которых нет ни в одной резервной копии.</source>
            <translation>Since {moment} there is work that no backup has.</translation>
        </message>
        <message>
            <source>Резервные копии…</source>
            <translation>Backups…</translation>
        </message>
        <message>
            <source>Резервные копии</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Копии</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>Сделана</source>
            <translation>Made</translation>
        </message>
        <message>
            <source>Материалов</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Размер</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Копий пока нет: первая появится, когда вы закроете окно.</source>
            <translation>There are no backups yet: the first is made when you close the window.</translation>
        </message>
        <message>
            <source>Сделать копию сейчас</source>
            <translation>Back up now</translation>
        </message>
        <message>
            <source>Вернуть эту копию…</source>
            <translation>Restore this backup…</translation>
        </message>
        <message>
            <source>Копия делается сама, когда окно закрывают после правок, и раз в день, пока оно открыто; после записи она читается обратно. Из таких копий остаются десять последних и по одной за час, день, неделю и месяц. Сделанные по команде программа не удаляет.</source>
            <translation>A backup is made by itself when the window is closed after changes, and once a day while it stays open; it is read back once written. Of these, the last ten stay, and one for each hour, day, week and month. Those made on command are never deleted by the program.</translation>
        </message>
        <message>
            <source>Копия делается и проверяется…</source>
            <translation>The backup is being made and verified…</translation>
        </message>
        <message>
            <source>Редакция станет такой, какой была {moment}: материалов {number}. Нынешнее хранилище никуда не денется: оно останется рядом под другим именем.</source>
            <translation>The newsroom becomes what it was on {moment}: {number} articles. The present store is not lost: it stays beside it under another name.</translation>
        </message>
        <message>
            <source>Вернуть копию</source>
            <translation>Restore the backup</translation>
        </message>
        <message>
            <source>Копия проверяется и возвращается…</source>
            <translation>The backup is being verified and restored…</translation>
        </message>
        <message>
            <source>Лежат в папке {path}</source>
            <translation>They lie in the folder {path}</translation>
        </message>
        <message>
            <source>{moment} · по команде</source>
            <translation>{moment} · on command</translation>
        </message>
        <message>
            <source>{size} КБ</source>
            <translation>{size} KB</translation>
        </message>
        <message>
            <source>{size} МБ</source>
            <translation>{size} MB</translation>
        </message>
        <message>
            <source>{number}, из них повреждено {damaged}</source>
            <translation>{number}, of them {damaged} damaged</translation>
        </message>
    </context>
    <context>
        <name>bar</name>
        <message>
            <source>Состояние: {state}</source>
            <translation>State: {state}</translation>
        </message>
        <message>
            <source>Список</source>
            <translation>List</translation>
        </message>
        <message>
            <source>Ещё</source>
            <translation>More</translation>
        </message>
        <message>
            <source>Ещё: команды, которым не хватило места</source>
            <translation>More: commands that found no room</translation>
        </message>
        <message>
            <source>Вид абзаца</source>
            <translation>Paragraph kind</translation>
        </message>
    </context>
    <context>
        <name>beside</name>
        <message>
            <source>Править</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Править этот материал; тот, что правится сейчас, станет на его место</source>
            <translation>Edit this article; the one edited now takes its place</translation>
        </message>
        <message>
            <source>Закрыть соседний материал</source>
            <translation>Close the article beside</translation>
        </message>
        <message>
            <source>Правится:</source>
            <translation>Editing:</translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message>
            <source>Из «{one}» в «{other}» шага нет.</source>
            <translation>There is no step from “{one}” to “{other}”.</translation>
        </message>
        <message>
            <source>Отсюда можно: {steps}.</source>
            <translation>From here: {steps}.</translation>
        </message>
        <message>
            <source>Утверждают то, что прочитано: откройте материал, и шаг «{step}» будет над текстом.</source>
            <translation>What is approved has been read: open the article, and the step “{step}” is above the text.</translation>
        </message>
        <message>
            <source>Открыть</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Причина: её увидит автор, и она останется в истории.</source>
            <translation>The reason: the author will see it, and it stays in the history.</translation>
        </message>
        <message>
            <source>«{headline}»: {state}.</source>
            <translation>“{headline}”: {state}.</translation>
        </message>
        <message>
            <source>Открыть рядом</source>
            <translation>Open beside</translation>
        </message>
        <message>
            <source>не проверялось</source>
            <translation>not checked</translation>
        </message>
        <message>
            <source>проверено, чисто</source>
            <translation>checked, clean</translation>
        </message>
        <message>
            <source>изменено после проверки</source>
            <translation>changed since the check</translation>
        </message>
        <message>
            <source>{state}: {number}</source>
            <translation>{state}: {number}</translation>
        </message>
        <message>
            <source>Когда угодно</source>
            <translation>Any time</translation>
        </message>
        <message>
            <source>Сегодня</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Вчера</source>
            <translation>Yesterday</translation>
        </message>
        <message>
            <source>За неделю</source>
            <translation>This week</translation>
        </message>
        <message>
            <source>За месяц</source>
            <translation>This month</translation>
        </message>
        <message>
            <source>Вас упомянули</source>
            <translation>You were mentioned</translation>
        </message>
        <message>
            <source>Мои на проверке</source>
            <translation>Mine in review</translation>
        </message>
        <message>
            <source>Мои на доработке</source>
            <translation>Mine returned</translation>
        </message>
        <message>
            <source>Изменены сегодня</source>
            <translation>Changed today</translation>
        </message>
        <message>
            <source>Слова заголовка, имени, тега</source>
            <translation>Words of headline, name, tag</translation>
        </message>
        <message>
            <source>Слова, по которым отобрать</source>
            <translation>Words to filter by</translation>
        </message>
        <message>
            <source>Состояние</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Автор</source>
            <translation>Author</translation>
        </message>
        <message>
            <source>Рубрика</source>
            <translation>Section</translation>
        </message>
        <message>
            <source>Тег</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Когда изменён</source>
            <translation>When changed</translation>
        </message>
        <message>
            <source>Материалы, где в примечании ждут вашего ответа</source>
            <translation>Articles with a comment that waits for your answer</translation>
        </message>
        <message>
            <source>Фильтры</source>
            <translation>Filters</translation>
        </message>
        <message>
            <source>Показать всё</source>
            <translation>Show all</translation>
        </message>
        <message>
            <source>Любое состояние</source>
            <translation>Any state</translation>
        </message>
        <message>
            <source>Мои</source>
            <translation>Mine</translation>
        </message>
        <message>
            <source>Все авторы</source>
            <translation>All authors</translation>
        </message>
        <message>
            <source>Все рубрики</source>
            <translation>All sections</translation>
        </message>
        <message>
            <source>Все теги</source>
            <translation>All tags</translation>
        </message>
        <message>
            <source>Вас упомянули: {number}</source>
            <translation>Mentions of you: {number}</translation>
        </message>
        <message>
            <source>Запомнить фильтр…</source>
            <translation>Save the filter…</translation>
        </message>
        <message>
            <source>Забыть фильтр</source>
            <translation>Forget a filter</translation>
        </message>
        <message>
            <source>Запомнить фильтр</source>
            <translation>Save the filter</translation>
        </message>
        <message>
            <source>Имя фильтра</source>
            <translation>Name of the filter</translation>
        </message>
        <message>
            <source>Запомнить</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Доска</source>
            <translation>Board</translation>
        </message>
        <message>
            <source>Список</source>
            <translation>List</translation>
        </message>
        <message>
            <source>Напечатать список…</source>
            <translation>Print the list…</translation>
        </message>
        <message>
            <source>К материалу</source>
            <translation>To the article</translation>
        </message>
        <message>
            <source>Вернуться к тексту (Esc)</source>
            <translation>Back to the text (Esc)</translation>
        </message>
        <message>
            <source>Стол редакции</source>
            <translation>The desk</translation>
        </message>
        <message>
            <source>Под фильтр ничего не подходит.</source>
            <translation>Nothing fits the filter.</translation>
        </message>
        <message>
            <source>Здесь будут материалы редакции. Начните новый или перетащите в окно файл.</source>
            <translation>The articles of the newsroom will be here. Begin a new one, or drop a file on the window.</translation>
        </message>
        <message>
            <source>{shown} из {all}</source>
            <translation>{shown} of {all}</translation>
        </message>
        <message>
            <source>Список материалов</source>
            <translation>List of articles</translation>
        </message>
        <message>
            <source>выбран</source>
            <translation>picked</translation>
        </message>
        <message>
            <source>{number}, есть к вам</source>
            <translation>{number}, for you too</translation>
        </message>
        <message>
            <source>{number}, до правки</source>
            <translation>{number}, before the edits</translation>
        </message>
        <message>
            <source>Заголовок</source>
            <translation>Headline</translation>
        </message>
        <message>
            <source>Теги</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Изменён</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>Замечания</source>
            <translation>Findings</translation>
        </message>
        <message>
            <source>Примечания</source>
            <translation>Comments</translation>
        </message>
        <message>
            <source>Правки</source>
            <translation>Suggestions</translation>
        </message>
        <message>
            <source>Эмбарго</source>
            <translation>Embargo</translation>
        </message>
        <message>
            <source>вас упомянули</source>
            <translation>you were mentioned</translation>
        </message>
        <message>
            <source>замечаний: {number}</source>
            <translation>findings: {number}</translation>
        </message>
        <message>
            <source>примечаний: {number}</source>
            <translation>comments: {number}</translation>
        </message>
        <message>
            <source>правок: {number}</source>
            <translation>suggested edits: {number}</translation>
        </message>
        <message>
            <source>можно с {when}</source>
            <translation>from {when}</translation>
        </message>
        <message>
            <source>эмбарго вышло {when}</source>
            <translation>embargo ended {when}</translation>
        </message>
        <message>
            <source>до {when}</source>
            <translation>until {when}</translation>
        </message>
        <message>
            <source>эмбарго до {when}</source>
            <translation>embargo until {when}</translation>
        </message>
    </context>
    <context>
        <name>bootstrap</name>
        <message>
            <source>Окно не открыть: не хватает библиотеки.</source>
            <translation>The window cannot be shown: a library is missing.</translation>
        </message>
        <message>
            <source>Её поставит packaging/run; командная строка работает и так.</source>
            <translation>packaging/run will install it; the command line works without it.</translation>
        </message>
    </context>
    <context>
        <name>card</name>
        <message>
            <source>Таблица</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>Замечание</source>
            <translation>Finding</translation>
        </message>
        <message>
            <source>Пропустить здесь</source>
            <translation>Ignore here</translation>
        </message>
        <message>
            <source>Не отмечать в этом материале</source>
            <translation>Ignore in this article</translation>
        </message>
        <message>
            <source>Не отмечать у меня: в мой словарь</source>
            <translation>Never mark for me: add to my dictionary</translation>
        </message>
        <message>
            <source>Не отмечать у меня</source>
            <translation>Never mark for me</translation>
        </message>
        <message>
            <source>Не отмечать ни у кого: в словарь редакции</source>
            <translation>Never mark for anyone: add to the newsroom dictionary</translation>
        </message>
        <message>
            <source>Не отмечать ни у кого в редакции</source>
            <translation>Never mark for anyone in the newsroom</translation>
        </message>
        <message>
            <source>Вырезать</source>
            <translation>Cut</translation>
        </message>
        <message>
            <source>Копировать</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Вставить</source>
            <translation>Paste</translation>
        </message>
        <message>
            <source>Вставить без форматирования</source>
            <translation>Paste without formatting</translation>
        </message>
        <message>
            <source>Выделить всё</source>
            <translation>Select all</translation>
        </message>
        <message>
            <source>Открыть ссылку</source>
            <translation>Open link</translation>
        </message>
        <message>
            <source>Скопировать адрес</source>
            <translation>Copy address</translation>
        </message>
        <message>
            <source>Изменить ссылку…</source>
            <translation>Edit link…</translation>
        </message>
        <message>
            <source>Убрать ссылку</source>
            <translation>Remove link</translation>
        </message>
    </context>
    <context>
        <name>checking</name>
        <message>
            <source>Ваше решение не записалось на диск и продержится только до выхода.</source>
            <translation>Your decision could not be written to disk and holds only until you quit.</translation>
        </message>
        <message>
            <source>Проверить снова</source>
            <translation>Check again</translation>
        </message>
        <message>
            <source>{what} Проверяется по обычному.</source>
            <translation>{what} The standard profile is used.</translation>
        </message>
        <message>
            <source>Выбор правил не записался на диск и продержится только до выхода.</source>
            <translation>The choice of rules could not be written to disk and will last only until you quit.</translation>
        </message>
        <message>
            <source>Проверка ответила непонятно. Текст не проверен.</source>
            <translation>Checking gave an answer that makes no sense. The text has not been checked.</translation>
        </message>
        <message>
            <source>Проверка не запустилась: {reason}</source>
            <translation>Checking did not start: {reason}</translation>
        </message>
        <message>
            <source>Проверка остановилась дважды (код {code}). Текст не проверен.</source>
            <translation>Checking stopped twice (code {code}). The text has not been checked.</translation>
        </message>
        <message>
            <source>Проверено</source>
            <translation>Checked</translation>
        </message>
        <message>
            <source>Проверяется…</source>
            <translation>Checking…</translation>
        </message>
        <message>
            <source>Не проверено</source>
            <translation>Not checked</translation>
        </message>
    </context>
    <context>
        <name>checklist</name>
        <message>
            <source>Не проверено: «{check}». Откройте материал и сделайте шаг оттуда.</source>
            <translation>Not checked: “{check}”. Open the article and take the step from there.</translation>
        </message>
        <message>
            <source>Нет заголовка.</source>
            <translation>There is no headline.</translation>
        </message>
        <message>
            <source>Заголовок длиннее, чем берёт {channel}: {length} знаков из {most}.</source>
            <translation>The headline is longer than {channel} takes: {length} characters of {most}.</translation>
        </message>
        <message>
            <source>Нет рубрики.</source>
            <translation>There is no section.</translation>
        </message>
        <message>
            <source>Нет ни одного тега.</source>
            <translation>There are no tags.</translation>
        </message>
        <message>
            <source>Не разобраны ошибки, найденные проверкой: {count}.</source>
            <translation>Errors found by proofreading that nobody dealt with: {count}.</translation>
        </message>
        <message>
            <source>Не решены примечания: {count}.</source>
            <translation>Unresolved comments: {count}.</translation>
        </message>
        <message>
            <source>Не приняты и не отклонены правки: {count}.</source>
            <translation>Suggestions neither accepted nor rejected: {count}.</translation>
        </message>
        <message>
            <source>У картинки нет подписи.</source>
            <translation>A picture has no caption.</translation>
        </message>
        <message>
            <source>У картинки не назван автор или источник.</source>
            <translation>A picture has no credit.</translation>
        </message>
        <message>
            <source>У картинки нет описания для тех, кто её не видит.</source>
            <translation>A picture has no description for those who cannot see it.</translation>
        </message>
        <message>
            <source>Осталась заготовка: «{words}».</source>
            <translation>A placeholder is left: “{words}”.</translation>
        </message>
        <message>
            <source>Непонятно, чьи слова: «{words}».</source>
            <translation>It is not clear who says “{words}”.</translation>
        </message>
        <message>
            <source>Числа из заголовка нет в тексте: «{words}».</source>
            <translation>The text does not have the headline’s figure: “{words}”.</translation>
        </message>
        <message>
            <source>Заголовок</source>
            <translation>Headline</translation>
        </message>
        <message>
            <source>Правки</source>
            <translation>Suggestions</translation>
        </message>
        <message>
            <source>Заготовки</source>
            <translation>Placeholders</translation>
        </message>
        <message>
            <source>Ошибки</source>
            <translation>Errors</translation>
        </message>
        <message>
            <source>Примечания</source>
            <translation>Comments</translation>
        </message>
        <message>
            <source>Рубрика</source>
            <translation>Section</translation>
        </message>
        <message>
            <source>Теги</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Длина заголовка</source>
            <translation>Length of the headline</translation>
        </message>
        <message>
            <source>Подписи к картинкам</source>
            <translation>What is said of pictures</translation>
        </message>
        <message>
            <source>Чьи слова в кавычках</source>
            <translation>Who is quoted</translation>
        </message>
        <message>
            <source>Числа заголовка в тексте</source>
            <translation>Figures of the headline in the text</translation>
        </message>
    </context>
    <context>
        <name>cli</name>
        <message>
            <source>Остановлено. То, что записано, записано целиком.</source>
            <translation>Stopped. What is written is written whole.</translation>
        </message>
        <message>
            <source>Записано: {done}, из них с предупреждениями: {warned}. Не вышло: {failed}.</source>
            <translation>Written: {done}, with warnings: {warned}. Failed: {failed}.</translation>
        </message>
        <message>
            <source>сделать резервную копию хранилища</source>
            <translation>back the store up</translation>
        </message>
        <message>
            <source>таблица или JSON</source>
            <translation>table or JSON</translation>
        </message>
        <message>
            <source>ПРОФИЛЬ</source>
            <translation>PROFILE</translation>
        </message>
        <message>
            <source>имя или файл профиля: какие правила включены</source>
            <translation>name or file of a profile: which rules are on</translation>
        </message>
        <message>
            <source>вместо файлов: на каждую строку ввода с полями id и text ответить строкой</source>
            <translation>instead of files: answer each input line that has the fields id and text with one line</translation>
        </message>
        <message>
            <source>ФАЙЛ</source>
            <translation>FILE</translation>
        </message>
        <message>
            <source>Назовите файлы или укажите --jsonl, одно из двух.</source>
            <translation>Name files or give --jsonl, one of the two.</translation>
        </message>
        <message>
            <source>проверить файлы</source>
            <translation>check files</translation>
        </message>
        <message>
            <source>Назовите формат: --format. Несколько файлов записываются в папку.</source>
            <translation>Name the format: --format. Several files go into a folder.</translation>
        </message>
        <message>
            <source>ОТКУДА</source>
            <translation>SOURCE</translation>
        </message>
        <message>
            <source>файлы и папки; папка берётся со всем, что в ней читается</source>
            <translation>files and folders; a folder is taken with all in it that can be read</translation>
        </message>
        <message>
            <source>КУДА</source>
            <translation>TARGET</translation>
        </message>
        <message>
            <source>файл; папка, если файлов несколько</source>
            <translation>a file; a folder where there are several files</translation>
        </message>
        <message>
            <source>ФОРМАТ</source>
            <translation>FORMAT</translation>
        </message>
        <message>
            <source>имя формата записи</source>
            <translation>name of the format to write</translation>
        </message>
        <message>
            <source>причесать по профилю: файл получит текст, набранный, как принято в редакции</source>
            <translation>typeset by a profile: the file gets the text as the house sets it</translation>
        </message>
        <message>
            <source>перевести файлы в другой формат</source>
            <translation>convert files to another format</translation>
        </message>
        <message>
            <source>навигация</source>
            <translation>navigation</translation>
        </message>
        <message>
            <source>повторённая подпись</source>
            <translation>repeated caption</translation>
        </message>
        <message>
            <source>дата</source>
            <translation>date</translation>
        </message>
        <message>
            <source>подпись автора или источника</source>
            <translation>byline or source</translation>
        </message>
        <message>
            <source>кнопки и счётчики</source>
            <translation>buttons and counters</translation>
        </message>
        <message>
            <source>хвост страницы</source>
            <translation>tail of the page</translation>
        </message>
        <message>
            <source>Экрана нет, окно показать негде: вот та же работа в терминале.</source>
            <translation>There is no screen to show a window on: here is the same work in the terminal.</translation>
        </message>
        <message>
            <source>Страница сайта стала материалом</source>
            <translation>The web page has become an article</translation>
        </message>
        <message>
            <source>Проверка</source>
            <translation>Proofreading</translation>
        </message>
        <message>
            <source>Текст материала</source>
            <translation>Text of the article</translation>
        </message>
        <message>
            <source>Готовые файлы</source>
            <translation>Finished files</translation>
        </message>
        <message>
            <source>Свой файл проверит команда granki check ФАЙЛ; все команды покажет granki --help.</source>
            <translation>To check a file of your own: granki check FILE; for all commands: granki --help.</translation>
        </message>
        <message>
            <source>Заголовок</source>
            <translation>Headline</translation>
        </message>
        <message>
            <source>Лид</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>Абзацев</source>
            <translation>Paragraphs</translation>
        </message>
        <message>
            <source>Рубрики сайта</source>
            <translation>Sections of the site</translation>
        </message>
        <message>
            <source>Отброшено</source>
            <translation>Left out</translation>
        </message>
        <message>
            <source>Не понято</source>
            <translation>Not understood</translation>
        </message>
        <message>
            <source>показать работу программы на учебной странице</source>
            <translation>show the program at work on a practice page</translation>
        </message>
        <message>
            <source>как в granki list</source>
            <translation>as in granki list</translation>
        </message>
        <message>
            <source>рабочая копия с пометкой «черновик», не для публикации</source>
            <translation>a working copy marked as a draft, not for publication</translation>
        </message>
        <message>
            <source>ПРИЧИНА</source>
            <translation>REASON</translation>
        </message>
        <message>
            <source>выпустить неутверждённый или изменённый текст; имя и причина останутся в истории</source>
            <translation>let an unapproved or changed text out; the name and the reason stay in the history</translation>
        </message>
        <message>
            <source>записать материал в файл</source>
            <translation>write an article to a file</translation>
        </message>
        <message>
            <source>заменить сам файл</source>
            <translation>replace the file itself</translation>
        </message>
        <message>
            <source>Назовите файл для исправленного текста или укажите --in-place.</source>
            <translation>Name a file for the corrected text, or give --in-place.</translation>
        </message>
        <message>
            <source>Исправлено: {count}</source>
            <translation>Fixed: {count}</translation>
        </message>
        <message>
            <source>исправить то, о чём не нужно спрашивать</source>
            <translation>fix what need not be asked about</translation>
        </message>
        <message>
            <source>принять правки из Word; без этого они ждут решения</source>
            <translation>accept Word's tracked changes; without this they become suggestions</translation>
        </message>
        <message>
            <source>показать всё, что понято, в JSON</source>
            <translation>show all that was understood as JSON</translation>
        </message>
        <message>
            <source>только показать, не сохранять</source>
            <translation>only show, do not store</translation>
        </message>
        <message>
            <source>взять файл в хранилище как новый материал</source>
            <translation>take a file into the store as a new article</translation>
        </message>
        <message>
            <source>показать материалы хранилища</source>
            <translation>list the articles of the store</translation>
        </message>
        <message>
            <source>материалов: {number}</source>
            <translation>articles: {number}</translation>
        </message>
        <message>
            <source>{size} КБ</source>
            <translation>{size} KB</translation>
        </message>
        <message>
            <source>файл копии; без него показать, какие есть</source>
            <translation>the file of the backup; without it, show which there are</translation>
        </message>
        <message>
            <source>КОПИЯ</source>
            <translation>BACKUP</translation>
        </message>
        <message>
            <source>Хранилище возвращено: {path}</source>
            <translation>The store was restored: {path}</translation>
        </message>
        <message>
            <source>Прежнее лежит рядом: {path}</source>
            <translation>The former one lies beside it: {path}</translation>
        </message>
        <message>
            <source>вернуть хранилище из резервной копии</source>
            <translation>restore the store from a backup</translation>
        </message>
        <message>
            <source>СЛОВА</source>
            <translation>WORDS</translation>
        </message>
        <message>
            <source>слова, «фразы в кавычках», автор:имя, тег:имя, с:01.10.2026, по:2026</source>
            <translation>words, "phrases in quotes", author:name, tag:name, from:01.10.2026, to:2026</translation>
        </message>
        <message>
            <source>сколько показать</source>
            <translation>how many to show</translation>
        </message>
        <message>
            <source>Ничего не нашлось. Для «{question}» нашлось бы: другая раскладка?</source>
            <translation>Nothing was found. “{question}” would find something: another keyboard layout?</translation>
        </message>
        <message>
            <source>найти материалы по словам</source>
            <translation>find articles by their words</translation>
        </message>
        <message>
            <source>правила</source>
            <translation>rules</translation>
        </message>
        <message>
            <source>форматы чтения</source>
            <translation>formats read</translation>
        </message>
        <message>
            <source>форматы записи</source>
            <translation>formats written</translation>
        </message>
        <message>
            <source>панели окна</source>
            <translation>window panels</translation>
        </message>
        <message>
            <source>команды</source>
            <translation>commands</translation>
        </message>
        <message>
            <source>Программа установлена не полностью.</source>
            <translation>The program is not fully installed.</translation>
        </message>
        <message>
            <source>В хранилище не всё так, как было записано; проверка в нём ничего не изменила. Целые версии материала покажет окно «Версии…», целое хранилище вернёт «granki restore» или окно «Резервные копии…».</source>
            <translation>Not everything in the store is as it was written; the check changed nothing in it. The window “Versions…” shows whole versions of an article; “granki restore” or the window “Backups…” brings back a whole store.</translation>
        </message>
        <message>
            <source>Всё на месте.</source>
            <translation>All is in place.</translation>
        </message>
        <message>
            <source>хранилище не проверено</source>
            <translation>the store was not checked</translation>
        </message>
        <message>
            <source>хранилище: тексты, история и печати целы</source>
            <translation>store: texts, history and seals are whole</translation>
        </message>
        <message>
            <source>история: записей {number}, последняя {link}</source>
            <translation>history: {number} records, the last one {link}</translation>
        </message>
        <message>
            <source>{shelf}: нет ни одного</source>
            <translation>{shelf}: there are none</translation>
        </message>
        <message>
            <source>проверка текста не работает</source>
            <translation>checking does not work</translation>
        </message>
        <message>
            <source>словари: {names}</source>
            <translation>dictionaries: {names}</translation>
        </message>
        <message>
            <source>нет словаря {name}</source>
            <translation>the dictionary {name} is missing</translation>
        </message>
        <message>
            <source>проверка текста отвечает неверно</source>
            <translation>checking gives wrong answers</translation>
        </message>
        <message>
            <source>проверить, всё ли на месте</source>
            <translation>check that everything is in place</translation>
        </message>
        <message>
            <source>имя или файл профиля: что принято в редакции</source>
            <translation>name or file of a profile: what the house prefers</translation>
        </message>
        <message>
            <source>на каждую строку файла или ввода с полями id и text ответить строкой</source>
            <translation>answer each line of a file or of the input that has the fields id and text with one line</translation>
        </message>
        <message>
            <source>заменить файл, а не показать текст</source>
            <translation>replace the file instead of showing the text</translation>
        </message>
        <message>
            <source>Назовите файл или укажите --jsonl.</source>
            <translation>Name a file or give --jsonl.</translation>
        </message>
        <message>
            <source>причесать: набрать текст, как принято в редакции</source>
            <translation>typeset a text as the house has it</translation>
        </message>
        <message>
            <source>Замечаний нет.</source>
            <translation>No findings.</translation>
        </message>
        <message>
            <source>Замечаний: {count}</source>
            <translation>Findings: {count}</translation>
        </message>
        <message numerus="yes">
            <source>%n ошибок</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n сомнений</source>
            <translation>
                <numerusform>%n doubt</numerusform>
                <numerusform>%n doubts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n замечаний о наборе</source>
            <translation>
                <numerusform>%n point of typography</numerusform>
                <numerusform>%n points of typography</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n советов</source>
            <translation>
                <numerusform>%n hint</numerusform>
                <numerusform>%n hints</numerusform>
            </translation>
        </message>
        <message>
            <source>строка — не JSON в UTF-8</source>
            <translation>the line is not JSON in UTF-8</translation>
        </message>
        <message>
            <source>нужен объект с полями id и text, text — строка</source>
            <translation>an object with the fields id and text is needed, text being a string</translation>
        </message>
        <message>
            <source>Это ошибка программы, а не текста: ничего не проверено и не записано.</source>
            <translation>This is an error of the program, not of the text: nothing was checked and nothing written.</translation>
        </message>
        <message>
            <source>Вызов: </source>
            <translation>Usage: </translation>
        </message>
        <message>
            <source>Аргументы</source>
            <translation>Arguments</translation>
        </message>
        <message>
            <source>Ключи</source>
            <translation>Options</translation>
        </message>
        <message>
            <source>показать эту справку</source>
            <translation>show this help</translation>
        </message>
        <message>
            <source>не хватает: %s</source>
            <translation>missing: %s</translation>
        </message>
        <message>
            <source>непонятно: %s</source>
            <translation>not understood: %s</translation>
        </message>
        <message>
            <source>нужно одно значение</source>
            <translation>one value is needed</translation>
        </message>
        <message>
            <source>нужно хотя бы одно значение</source>
            <translation>at least one value is needed</translation>
        </message>
        <message>
            <source>%(argument_name)s: %(message)s</source>
            <translation>%(argument_name)s: %(message)s</translation>
        </message>
        <message>
            <source>не бывает %(value)r, есть %(choices)s</source>
            <translation>there is no %(value)r, only %(choices)s</translation>
        </message>
        <message>
            <source>не сочетается с %s</source>
            <translation>does not go together with %s</translation>
        </message>
        <message>
            <source>ХРАНИЛИЩЕ</source>
            <translation>STORE</translation>
        </message>
        <message>
            <source>файл хранилища; иначе GRANKI_STORE, иначе своё хранилище пользователя</source>
            <translation>file of the store; else GRANKI_STORE, else the user's own store</translation>
        </message>
        <message>
            <source>Гранки: рабочее место новостной редакции.</source>
            <translation>Granki: the desk of a newsroom.</translation>
        </message>
        <message>
            <source>показать версию</source>
            <translation>show the version</translation>
        </message>
        <message>
            <source>Команды</source>
            <translation>Commands</translation>
        </message>
        <message>
            <source>КОМАНДА</source>
            <translation>COMMAND</translation>
        </message>
        <message>
            <source>«{name}» — не простой текст: его оформление пропало бы.</source>
            <translation>“{name}” is not plain text: its formatting would be lost.</translation>
        </message>
        <message>
            <source>Сначала переведите его: granki convert ОТКУДА КУДА.txt</source>
            <translation>Convert it first: granki convert SOURCE TARGET.txt</translation>
        </message>
        <message>
            <source>«{name}» записан в UTF-8: в прежней кодировке нет всех знаков.</source>
            <translation>“{name}” was written in UTF-8: its former encoding lacks some of the characters.</translation>
        </message>
    </context>
    <context>
        <name>closing</name>
        <message>
            <source>Копию текста тоже не удалось записать.</source>
            <translation>A copy of the text could not be written either.</translation>
        </message>
        <message>
            <source>Копия записана</source>
            <translation>A copy was written</translation>
        </message>
        <message>
            <source>Текст лежит в файле {path}</source>
            <translation>The text is in the file {path}</translation>
        </message>
        <message>
            <source>Текст не сохранён</source>
            <translation>The text was not saved</translation>
        </message>
        <message>
            <source>Попробовать снова</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Закрыть, оставив копию в файле</source>
            <translation>Close and leave a copy in a file</translation>
        </message>
        <message>
            <source>Текст цел и остаётся на экране.</source>
            <translation>The text is safe and stays on screen.</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>Клавиши</source>
            <translation>Shortcuts</translation>
        </message>
        <message>
            <source>О программе</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Теги материала</source>
            <translation>Tags of the article</translation>
        </message>
        <message>
            <source>История…</source>
            <translation>History…</translation>
        </message>
        <message>
            <source>Версии…</source>
            <translation>Versions…</translation>
        </message>
        <message>
            <source>Изменилось после утверждения…</source>
            <translation>Changed since approval…</translation>
        </message>
        <message>
            <source>Эмбарго…</source>
            <translation>Embargo…</translation>
        </message>
        <message>
            <source>Удалить навсегда…</source>
            <translation>Delete for good…</translation>
        </message>
        <message>
            <source>Что изменилось с прошлого чтения…</source>
            <translation>What Changed since You Read It…</translation>
        </message>
        <message>
            <source>Подсчёт слов и знаков…</source>
            <translation>Word and character count…</translation>
        </message>
        <message>
            <source>Проверить по порядку…</source>
            <translation>Go through findings…</translation>
        </message>
        <message>
            <source>Варианты исправления</source>
            <translation>Suggestions</translation>
        </message>
        <message>
            <source>Следующее замечание</source>
            <translation>Next finding</translation>
        </message>
        <message>
            <source>Предыдущее замечание</source>
            <translation>Previous finding</translation>
        </message>
        <message>
            <source>Причесать</source>
            <translation>Tidy Up</translation>
        </message>
        <message>
            <source>Исправить всё надёжное</source>
            <translation>Fix Everything Certain</translation>
        </message>
        <message>
            <source>Показывать пометки</source>
            <translation>Show marks</translation>
        </message>
        <message>
            <source>Что не отмечать…</source>
            <translation>What Not to Mark…</translation>
        </message>
        <message>
            <source>Словарь редакции…</source>
            <translation>Newsroom dictionary…</translation>
        </message>
        <message>
            <source>Правила проверки…</source>
            <translation>Proofreading Rules…</translation>
        </message>
        <message>
            <source>редакция ещё открывается</source>
            <translation>the newsroom is still opening</translation>
        </message>
        <message>
            <source>нет открытого материала</source>
            <translation>no article is open</translation>
        </message>
        <message>
            <source>материал ещё не сохранён</source>
            <translation>the article is not saved yet</translation>
        </message>
        <message>
            <source>материал только для чтения</source>
            <translation>the article is read-only</translation>
        </message>
        <message>
            <source>курсор не в тексте</source>
            <translation>the cursor is not in the text</translation>
        </message>
        <message>
            <source>Отменить</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Вернуть</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Вырезать</source>
            <translation>Cut</translation>
        </message>
        <message>
            <source>Копировать</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Вставить</source>
            <translation>Paste</translation>
        </message>
        <message>
            <source>Вставить только текст</source>
            <translation>Paste text only</translation>
        </message>
        <message>
            <source>Найти…</source>
            <translation>Find…</translation>
        </message>
        <message>
            <source>Найти далее</source>
            <translation>Find next</translation>
        </message>
        <message>
            <source>Заменить…</source>
            <translation>Replace…</translation>
        </message>
        <message>
            <source>Неразрывный пробел</source>
            <translation>Non-breaking space</translation>
        </message>
        <message>
            <source>Сменить регистр</source>
            <translation>Change case</translation>
        </message>
        <message>
            <source>Автотекст…</source>
            <translation>Snippets…</translation>
        </message>
        <message>
            <source>Новый материал</source>
            <translation>New article</translation>
        </message>
        <message>
            <source>Открыть файл…</source>
            <translation>Open file…</translation>
        </message>
        <message>
            <source>Сохранить</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Экспорт…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>Экспорт нескольких…</source>
            <translation>Export Several…</translation>
        </message>
        <message>
            <source>Отброшенные правки…</source>
            <translation>Discarded Edits…</translation>
        </message>
        <message>
            <source>Печать…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Предпросмотр печати…</source>
            <translation>Print preview…</translation>
        </message>
        <message>
            <source>Сохранить как PDF…</source>
            <translation>Save as PDF…</translation>
        </message>
        <message>
            <source>Закрыть материал</source>
            <translation>Close article</translation>
        </message>
        <message>
            <source>Выход</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>Полужирный</source>
            <translation>Bold</translation>
        </message>
        <message>
            <source>Курсив</source>
            <translation>Italic</translation>
        </message>
        <message>
            <source>Подчёркнутый</source>
            <translation>Underline</translation>
        </message>
        <message>
            <source>Зачёркнутый</source>
            <translation>Strikethrough</translation>
        </message>
        <message>
            <source>Ссылка…</source>
            <translation>Link…</translation>
        </message>
        <message>
            <source>Убрать оформление</source>
            <translation>Clear formatting</translation>
        </message>
        <message>
            <source>Обычный текст</source>
            <translation>Body text</translation>
        </message>
        <message>
            <source>Заголовок 1</source>
            <translation>Heading 1</translation>
        </message>
        <message>
            <source>Заголовок 2</source>
            <translation>Heading 2</translation>
        </message>
        <message>
            <source>Заголовок 3</source>
            <translation>Heading 3</translation>
        </message>
        <message>
            <source>Маркированный список</source>
            <translation>Bulleted list</translation>
        </message>
        <message>
            <source>Нумерованный список</source>
            <translation>Numbered list</translation>
        </message>
        <message>
            <source>Цитата</source>
            <translation>Quotation</translation>
        </message>
        <message>
            <source>Картинка…</source>
            <translation>Picture…</translation>
        </message>
        <message>
            <source>Автор и описание картинки…</source>
            <translation>Picture credit and description…</translation>
        </message>
        <message>
            <source>Заменить картинку…</source>
            <translation>Replace picture…</translation>
        </message>
        <message>
            <source>Убрать картинку</source>
            <translation>Remove picture</translation>
        </message>
        <message>
            <source>Таблица…</source>
            <translation>Table…</translation>
        </message>
        <message>
            <source>Черта</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>Сноска…</source>
            <translation>Footnote…</translation>
        </message>
        <message>
            <source>Заметка редактору</source>
            <translation>Note to the editor</translation>
        </message>
        <message>
            <source>Найти в списке</source>
            <translation>Find in the List</translation>
        </message>
        <message>
            <source>Поиск по архиву…</source>
            <translation>Search the Archive…</translation>
        </message>
        <message>
            <source>Резервные копии…</source>
            <translation>Backups…</translation>
        </message>
        <message>
            <source>Теги редакции…</source>
            <translation>Newsroom tags…</translation>
        </message>
        <message>
            <source>Рубрики…</source>
            <translation>Sections…</translation>
        </message>
        <message>
            <source>Состояния и шаги…</source>
            <translation>States and steps…</translation>
        </message>
        <message>
            <source>Настройки…</source>
            <translation>Preferences…</translation>
        </message>
        <message>
            <source>Сбросить демо</source>
            <translation>Reset demo</translation>
        </message>
        <message>
            <source>Режим правок: предлагать, а не менять</source>
            <translation>Suggest mode: propose, not change</translation>
        </message>
        <message>
            <source>Следующая правка</source>
            <translation>Next suggestion</translation>
        </message>
        <message>
            <source>Предыдущая правка</source>
            <translation>Previous suggestion</translation>
        </message>
        <message>
            <source>Принять правку</source>
            <translation>Accept suggestion</translation>
        </message>
        <message>
            <source>Отклонить правку (свою — отозвать)</source>
            <translation>Reject the suggestion (withdraw one's own)</translation>
        </message>
        <message>
            <source>Принять все правки</source>
            <translation>Accept all suggestions</translation>
        </message>
        <message>
            <source>Отклонить все правки (свои — отозвать)</source>
            <translation>Reject all suggestions (withdraw one's own)</translation>
        </message>
        <message>
            <source>Ответить на правку примечанием…</source>
            <translation>Answer the suggestion with a comment…</translation>
        </message>
        <message>
            <source>Примечание к словам…</source>
            <translation>Comment on words…</translation>
        </message>
        <message>
            <source>Примечание к рубрике…</source>
            <translation>Comment on the section…</translation>
        </message>
        <message>
            <source>Примечание к тегам…</source>
            <translation>Comment on the tags…</translation>
        </message>
        <message>
            <source>Примечание ко всему материалу…</source>
            <translation>Comment on the whole article…</translation>
        </message>
        <message>
            <source>Ответить на примечание</source>
            <translation>Answer the comment</translation>
        </message>
        <message>
            <source>Следующее примечание</source>
            <translation>Next comment</translation>
        </message>
        <message>
            <source>Предыдущее примечание</source>
            <translation>Previous comment</translation>
        </message>
        <message>
            <source>Правки и примечания</source>
            <translation>Suggestions and comments</translation>
        </message>
        <message>
            <source>Показать все правки</source>
            <translation>Show all suggestions</translation>
        </message>
        <message>
            <source>Только полосы у правленых абзацев</source>
            <translation>Only bars beside edited paragraphs</translation>
        </message>
        <message>
            <source>Показать текст, как предложено</source>
            <translation>Show the text as proposed</translation>
        </message>
        <message>
            <source>Показать текст, как было</source>
            <translation>Show the text as it was</translation>
        </message>
        <message>
            <source>Строка выше</source>
            <translation>Row above</translation>
        </message>
        <message>
            <source>Строка ниже</source>
            <translation>Row below</translation>
        </message>
        <message>
            <source>Столбец слева</source>
            <translation>Column to the left</translation>
        </message>
        <message>
            <source>Столбец справа</source>
            <translation>Column to the right</translation>
        </message>
        <message>
            <source>Объединить ячейки</source>
            <translation>Merge cells</translation>
        </message>
        <message>
            <source>Разделить ячейки</source>
            <translation>Split cells</translation>
        </message>
        <message>
            <source>Шапка таблицы</source>
            <translation>Table header</translation>
        </message>
        <message>
            <source>Удалить строки</source>
            <translation>Delete rows</translation>
        </message>
        <message>
            <source>Удалить столбцы</source>
            <translation>Delete columns</translation>
        </message>
        <message>
            <source>Удалить таблицу</source>
            <translation>Delete table</translation>
        </message>
        <message>
            <source>Список материалов</source>
            <translation>List of articles</translation>
        </message>
        <message>
            <source>Стол редакции</source>
            <translation>The desk</translation>
        </message>
        <message>
            <source>К следующему материалу рядом</source>
            <translation>To the next article beside</translation>
        </message>
        <message>
            <source>Закрыть соседний материал</source>
            <translation>Close the article beside</translation>
        </message>
        <message>
            <source>Закрыть все соседние материалы</source>
            <translation>Close all articles beside</translation>
        </message>
        <message>
            <source>Замечания и теги</source>
            <translation>Findings and tags</translation>
        </message>
        <message>
            <source>Во весь экран</source>
            <translation>Full screen</translation>
        </message>
        <message>
            <source>Режим сосредоточения</source>
            <translation>Focus mode</translation>
        </message>
        <message>
            <source>Палитра команд…</source>
            <translation>Command palette…</translation>
        </message>
        <message>
            <source>Непечатаемые знаки</source>
            <translation>Invisible characters</translation>
        </message>
        <message>
            <source>Крупнее</source>
            <translation>Zoom in</translation>
        </message>
        <message>
            <source>Мельче</source>
            <translation>Zoom out</translation>
        </message>
        <message>
            <source>Обычный размер</source>
            <translation>Actual size</translation>
        </message>
        <message>
            <source>Тема как в системе</source>
            <translation>Theme of the system</translation>
        </message>
        <message>
            <source>Светлая тема</source>
            <translation>Light theme</translation>
        </message>
        <message>
            <source>Тёмная тема</source>
            <translation>Dark theme</translation>
        </message>
    </context>
    <context>
        <name>commas</name>
        <message>
            <source>Запятая между однородными сказуемыми</source>
            <translation>Comma between predicates</translation>
        </message>
        <message>
            <source>Два сказуемых подряд разделяются запятой или союзом.</source>
            <translation>Two predicates in a row are parted by a comma or a conjunction.</translation>
        </message>
        <message>
            <source>Лишняя запятая после «также», «поэтому»</source>
            <translation>Extra comma after «также», «поэтому»</translation>
        </message>
        <message>
            <source>Это не вводное слово: запятая не нужна.</source>
            <translation>This is not a parenthetic word: no comma is needed.</translation>
        </message>
        <message>
            <source>Лишняя запятая после союза</source>
            <translation>Needless comma after a conjunction</translation>
        </message>
        <message>
            <source>Союз не отделяется запятой от предложения, которое он начинает.</source>
            <translation>A conjunction is not parted by a comma from the clause it begins.</translation>
        </message>
        <message>
            <source>Запятая после предлога</source>
            <translation>Comma after a preposition</translation>
        </message>
        <message>
            <source>Предлог не отделяется запятой от своего слова.</source>
            <translation>A preposition is not parted from its word by a comma.</translation>
        </message>
        <message>
            <source>Лишняя запятая перед «как»</source>
            <translation>Extra comma before «как»</translation>
        </message>
        <message>
            <source>«Как» в значении «в качестве» запятой не отделяется.</source>
            <translation>Meaning “in the capacity of”, «как» is not set off by a comma.</translation>
        </message>
        <message>
            <source>Лишняя запятая перед причастным оборотом</source>
            <translation>Needless comma before a participial phrase</translation>
        </message>
        <message>
            <source>Оборот стоит перед определяемым словом: запятая не нужна.</source>
            <translation>The phrase stands before its noun: no comma is needed.</translation>
        </message>
        <message>
            <source>Запятая перед «и» между частями сложного предложения</source>
            <translation>Comma before «и» between clauses</translation>
        </message>
        <message>
            <source>У каждой части своё подлежащее и сказуемое: перед «и» нужна запятая.</source>
            <translation>Each clause has its own subject and predicate: a comma is needed before «и».</translation>
        </message>
        <message>
            <source>Запятая в конце придаточного</source>
            <translation>Comma at the end of a subordinate clause</translation>
        </message>
        <message>
            <source>Придаточное закрывается запятой.</source>
            <translation>A subordinate clause is closed by a comma.</translation>
        </message>
        <message>
            <source>Лишняя запятая перед «и» при общей части</source>
            <translation>Extra comma before «и» where clauses share a part</translation>
        </message>
        <message>
            <source>У частей есть общее придаточное или обстоятельство: запятая не нужна.</source>
            <translation>The clauses share a subordinate clause or an adverbial: no comma is needed.</translation>
        </message>
        <message>
            <source>Запятая при сравнении</source>
            <translation>Comma in a comparison</translation>
        </message>
        <message>
            <source>Перед второй частью сравнения ставится запятая.</source>
            <translation>A comma precedes the second part of a comparison.</translation>
        </message>
        <message>
            <source>Запятая перед придаточным</source>
            <translation>Comma before a subordinate clause</translation>
        </message>
        <message>
            <source>Перед союзом, который начинает придаточное, ставится запятая.</source>
            <translation>A comma precedes the conjunction that begins a subordinate clause.</translation>
        </message>
        <message>
            <source>Запятая между союзом и деепричастным оборотом</source>
            <translation>Comma between a conjunction and an adverbial participle phrase</translation>
        </message>
        <message>
            <source>Деепричастный оборот отделяется от союза запятой.</source>
            <translation>An adverbial participle phrase is separated from the conjunction by a comma.</translation>
        </message>
        <message>
            <source>Запятая перед «а», «но», «зато»</source>
            <translation>Comma before «а», «но», «зато»</translation>
        </message>
        <message>
            <source>Перед противительным союзом ставится запятая.</source>
            <translation>A comma precedes an adversative conjunction.</translation>
        </message>
        <message>
            <source>Запятая перед «несмотря на»</source>
            <translation>Comma before «несмотря на»</translation>
        </message>
        <message>
            <source>Оборот с «несмотря на» выделяется запятыми.</source>
            <translation>A phrase with «несмотря на» is set off by commas.</translation>
        </message>
        <message>
            <source>Запятая между определением и личным местоимением</source>
            <translation>Comma between an attribute and a personal pronoun</translation>
        </message>
        <message>
            <source>Определение личного местоимения обособляется.</source>
            <translation>The attribute of a personal pronoun is set off by commas.</translation>
        </message>
        <message>
            <source>Запятая перед «кроме»</source>
            <translation>Comma before «кроме»</translation>
        </message>
        <message>
            <source>После «все», «никто», «ничего» оборот с «кроме» выделяется запятыми.</source>
            <translation>After «все», «никто», «ничего» a phrase with «кроме» is set off by commas.</translation>
        </message>
        <message>
            <source>Запятая при деепричастном обороте</source>
            <translation>Comma with an adverbial participle phrase</translation>
        </message>
        <message>
            <source>Деепричастный оборот выделяется запятыми.</source>
            <translation>An adverbial participle phrase is set off by commas.</translation>
        </message>
        <message>
            <source>Лишняя запятая между однородными придаточными</source>
            <translation>Extra comma between parallel subordinate clauses</translation>
        </message>
        <message>
            <source>Перед одиночным «и» между однородными придаточными запятая не нужна.</source>
            <translation>No comma is needed before a single «и» between parallel subordinate clauses.</translation>
        </message>
        <message>
            <source>Запятая после «я думаю», «мне кажется»</source>
            <translation>Comma after «я думаю», «мне кажется»</translation>
        </message>
        <message>
            <source>Между этими словами и тем, что за ними, ставится запятая.</source>
            <translation>A comma stands between these words and what follows them.</translation>
        </message>
        <message>
            <source>Запятая перед «в том числе»</source>
            <translation>Comma before «в том числе»</translation>
        </message>
        <message>
            <source>Уточнение с «в том числе» отделяется запятой.</source>
            <translation>A phrase with «в том числе» is set off by a comma.</translation>
        </message>
        <message>
            <source>Запятая перед косвенным вопросом</source>
            <translation>Comma before an indirect question</translation>
        </message>
        <message>
            <source>Косвенный вопрос отделяется запятой.</source>
            <translation>An indirect question is set off by a comma.</translation>
        </message>
        <message>
            <source>Запятая на стыке двух союзов</source>
            <translation>Comma where two conjunctions meet</translation>
        </message>
        <message>
            <source>Между двумя союзами ставится запятая, если дальше нет «то».</source>
            <translation>A comma stands between two conjunctions unless «то» follows later.</translation>
        </message>
        <message>
            <source>Лишняя запятая после обстоятельства</source>
            <translation>Extra comma after an adverbial</translation>
        </message>
        <message>
            <source>Обстоятельство в начале предложения не отделяется запятой.</source>
            <translation>An adverbial that opens a sentence is not set off by a comma.</translation>
        </message>
        <message>
            <source>Запятая после «по словам», «по мнению»</source>
            <translation>Comma after «по словам», «по мнению»</translation>
        </message>
        <message>
            <source>Ссылка на источник выделяется запятыми.</source>
            <translation>A reference to the source is set off by commas.</translation>
        </message>
        <message>
            <source>Запятая перед причастным оборотом</source>
            <translation>Comma before a participial phrase</translation>
        </message>
        <message>
            <source>Причастный оборот после определяемого слова выделяется запятыми.</source>
            <translation>A participial phrase after the word it modifies is set off by commas.</translation>
        </message>
        <message>
            <source>Запятая в конце оборота</source>
            <translation>Comma at the end of a phrase</translation>
        </message>
        <message>
            <source>Оборот внутри предложения закрывается запятой.</source>
            <translation>A participial phrase inside a sentence is closed by a comma.</translation>
        </message>
        <message>
            <source>Запятая перед «который»</source>
            <translation>Comma before «который»</translation>
        </message>
        <message>
            <source>Придаточное с «который» отделяется запятой.</source>
            <translation>A clause with «который» is set off by a comma.</translation>
        </message>
        <message>
            <source>Запятая перед повторяющимся «и»</source>
            <translation>Comma before a repeated «и»</translation>
        </message>
        <message>
            <source>Перед вторым «и» в ряду «и…, и…» ставится запятая.</source>
            <translation>In a series «и…, и…» a comma precedes the second «и».</translation>
        </message>
        <message>
            <source>Запятая перед повторяющимся союзом</source>
            <translation>Comma before a repeated conjunction</translation>
        </message>
        <message>
            <source>Перед повторяющимся союзом ставится запятая.</source>
            <translation>A comma precedes a repeated conjunction.</translation>
        </message>
        <message>
            <source>Лишняя запятая в устойчивом выражении</source>
            <translation>Extra comma in a set expression</translation>
        </message>
        <message>
            <source>Внутри устойчивого выражения запятая не ставится.</source>
            <translation>No comma is put inside a set expression.</translation>
        </message>
        <message>
            <source>Лишняя запятая перед «и»</source>
            <translation>Extra comma before «и»</translation>
        </message>
        <message>
            <source>Однородные сказуемые, соединенные одиночным «и», запятой не разделяются.</source>
            <translation>Predicates joined by a single «и» are not separated by a comma.</translation>
        </message>
        <message>
            <source>Запятая между подлежащим и сказуемым</source>
            <translation>Comma between subject and predicate</translation>
        </message>
        <message>
            <source>Подлежащее не отделяется от сказуемого запятой.</source>
            <translation>The subject is not separated from the predicate by a comma.</translation>
        </message>
        <message>
            <source>Лишняя запятая в «такие как»</source>
            <translation>Needless comma in «такие как»</translation>
        </message>
        <message>
            <source>Перед перечислением «такие как» не разделяется запятой.</source>
            <translation>Before a list «такие как» is not divided by a comma.</translation>
        </message>
        <message>
            <source>Запятая внутри составного союза</source>
            <translation>Comma inside a compound conjunction</translation>
        </message>
        <message>
            <source>В начале предложения составной союз обычно не расчленяется.</source>
            <translation>At the beginning of a sentence a compound conjunction is usually not split.</translation>
        </message>
    </context>
    <context>
        <name>comments</name>
        <message>
            <source>Чужое примечание нельзя изменить или убрать.</source>
            <translation>Somebody else’s comment cannot be changed or removed.</translation>
        </message>
        <message>
            <source>На него можно ответить или отметить решённым.</source>
            <translation>You can answer it or mark it as resolved.</translation>
        </message>
        <message>
            <source>Примечание пишут только от своего имени.</source>
            <translation>A comment is made in one's own name only.</translation>
        </message>
    </context>
    <context>
        <name>compared</name>
        <message>
            <source>Добавлена черта</source>
            <translation>A rule was added</translation>
        </message>
        <message>
            <source>Убрана черта</source>
            <translation>A rule was removed</translation>
        </message>
        <message>
            <source>Добавлен пустой абзац</source>
            <translation>An empty paragraph was added</translation>
        </message>
        <message>
            <source>Убран пустой абзац</source>
            <translation>An empty paragraph was removed</translation>
        </message>
        <message>
            <source>Абзац стал строкой таблицы</source>
            <translation>A paragraph became a row of a table</translation>
        </message>
        <message>
            <source>Строка таблицы стала абзацем</source>
            <translation>A row of a table became a paragraph</translation>
        </message>
        <message>
            <source>Изменено строение текста</source>
            <translation>The build of the text was changed</translation>
        </message>
        <message>
            <source>{author} о словах «{words}»: «{text}»</source>
            <translation>{author} on “{words}”: “{text}”</translation>
        </message>
        <message>
            <source>{author} о тексте: «{text}»</source>
            <translation>{author} on the text: “{text}”</translation>
        </message>
        <message>
            <source>{author} о заголовке: «{text}»</source>
            <translation>{author} on the headline: “{text}”</translation>
        </message>
        <message>
            <source>{author} о подзаголовке: «{text}»</source>
            <translation>{author} on the deck: “{text}”</translation>
        </message>
        <message>
            <source>{author} о лиде: «{text}»</source>
            <translation>{author} on the lead: “{text}”</translation>
        </message>
        <message>
            <source>{author} о рубрике: «{text}»</source>
            <translation>{author} on the section: “{text}”</translation>
        </message>
        <message>
            <source>{author} о тегах: «{text}»</source>
            <translation>{author} on the tags: “{text}”</translation>
        </message>
        <message>
            <source>{author} обо всём материале: «{text}»</source>
            <translation>{author} on the whole article: “{text}”</translation>
        </message>
        <message>
            <source>{author} отвечает на «{asked}»: «{text}»</source>
            <translation>{author} answers “{asked}”: “{text}”</translation>
        </message>
        <message>
            <source>Решено: «{asked}»</source>
            <translation>Resolved: “{asked}”</translation>
        </message>
        <message>
            <source>Снова открыто: «{asked}»</source>
            <translation>Reopened: “{asked}”</translation>
        </message>
        <message>
            <source>{author} пишет иначе: было «{before}», стало «{after}»</source>
            <translation>{author} rewords: was “{before}”, now “{after}”</translation>
        </message>
        <message>
            <source>{author} убирает свои слова: «{before}»</source>
            <translation>{author} takes back: “{before}”</translation>
        </message>
        <message>
            <source>Примечание убрано: «{asked}»</source>
            <translation>Comment removed: “{asked}”</translation>
        </message>
        <message>
            <source>обычный абзац</source>
            <translation>a plain paragraph</translation>
        </message>
        <message>
            <source>заголовок 1</source>
            <translation>heading 1</translation>
        </message>
        <message>
            <source>заголовок 2</source>
            <translation>heading 2</translation>
        </message>
        <message>
            <source>заголовок 3</source>
            <translation>heading 3</translation>
        </message>
        <message>
            <source>цитата</source>
            <translation>a quotation</translation>
        </message>
        <message>
            <source>пункт списка</source>
            <translation>an item of a list</translation>
        </message>
        <message>
            <source>нумерованный пункт</source>
            <translation>a numbered item</translation>
        </message>
        <message>
            <source>картинка</source>
            <translation>a picture</translation>
        </message>
        <message>
            <source>черта</source>
            <translation>a rule</translation>
        </message>
        <message>
            <source>заметка редактору</source>
            <translation>a note to the editor</translation>
        </message>
        <message>
            <source>Стало полужирным: «{words}»</source>
            <translation>Now bold: “{words}”</translation>
        </message>
        <message>
            <source>Стало курсивом: «{words}»</source>
            <translation>Now italic: “{words}”</translation>
        </message>
        <message>
            <source>Стало подчёркнутым: «{words}»</source>
            <translation>Now underlined: “{words}”</translation>
        </message>
        <message>
            <source>Стало зачёркнутым: «{words}»</source>
            <translation>Now struck through: “{words}”</translation>
        </message>
        <message>
            <source>Стало верхним индексом: «{words}»</source>
            <translation>Now superscript: “{words}”</translation>
        </message>
        <message>
            <source>Стало нижним индексом: «{words}»</source>
            <translation>Now subscript: “{words}”</translation>
        </message>
        <message>
            <source>Появилась ссылка у слов «{words}»: {value}</source>
            <translation>A link was put on “{words}”: {value}</translation>
        </message>
        <message>
            <source>Появилась сноска к словам «{words}»: {value}</source>
            <translation>A footnote was put on “{words}”: {value}</translation>
        </message>
        <message>
            <source>Предложено оформить иначе: «{words}»</source>
            <translation>Suggested to format otherwise: “{words}”</translation>
        </message>
        <message>
            <source>Больше не полужирное: «{words}»</source>
            <translation>No longer bold: “{words}”</translation>
        </message>
        <message>
            <source>Больше не курсив: «{words}»</source>
            <translation>No longer italic: “{words}”</translation>
        </message>
        <message>
            <source>Больше не подчёркнуто: «{words}»</source>
            <translation>No longer underlined: “{words}”</translation>
        </message>
        <message>
            <source>Больше не зачёркнуто: «{words}»</source>
            <translation>No longer struck through: “{words}”</translation>
        </message>
        <message>
            <source>Больше не верхний индекс: «{words}»</source>
            <translation>No longer superscript: “{words}”</translation>
        </message>
        <message>
            <source>Больше не нижний индекс: «{words}»</source>
            <translation>No longer subscript: “{words}”</translation>
        </message>
        <message>
            <source>Убрана ссылка у слов «{words}»: {value}</source>
            <translation>The link on “{words}” was removed: {value}</translation>
        </message>
        <message>
            <source>Убрана сноска к словам «{words}»: {value}</source>
            <translation>The footnote on “{words}” was removed: {value}</translation>
        </message>
        <message>
            <source>Об оформлении решено: «{words}»</source>
            <translation>The formatting was decided on: “{words}”</translation>
        </message>
        <message>
            <source>Ссылка у слов «{words}»: была {before}, стала {after}</source>
            <translation>The link on “{words}”: was {before}, is now {after}</translation>
        </message>
        <message>
            <source>Сноска к словам «{words}»: было «{before}», стало «{after}»</source>
            <translation>The footnote on “{words}”: was “{before}”, is now “{after}”</translation>
        </message>
        <message>
            <source>Ссылка у слов «{words}» на вид та же. {said}</source>
            <translation>The link at “{words}” looks the same. {said}</translation>
        </message>
        <message>
            <source>Сноска к словам «{words}» на вид та же. {said}</source>
            <translation>The footnote at “{words}” looks the same. {said}</translation>
        </message>
        <message>
            <source>пробел</source>
            <translation>space</translation>
        </message>
        <message>
            <source>Вид абзаца: был — {before}, стал — {after}</source>
            <translation>The paragraph was {before} and is now {after}</translation>
        </message>
        <message>
            <source>Уровень в списке: был {before}, стал {after}</source>
            <translation>Level in the list: was {before}, is now {after}</translation>
        </message>
        <message>
            <source>Вид абзаца у перенесённого «{words}»: был — {before}, стал — {after}</source>
            <translation>The paragraph of the moved “{words}” was {before} and is now {after}</translation>
        </message>
        <message>
            <source>Картинка добавлена</source>
            <translation>A picture was added</translation>
        </message>
        <message>
            <source>Картинка убрана</source>
            <translation>A picture was removed</translation>
        </message>
        <message>
            <source>Картинку предложено добавить</source>
            <translation>A picture is suggested</translation>
        </message>
        <message>
            <source>Картинку предложено убрать</source>
            <translation>The picture is suggested for removal</translation>
        </message>
        <message>
            <source>Картинка стоит в другом месте</source>
            <translation>The picture was moved</translation>
        </message>
        <message>
            <source>Картинку заменили: теперь это другой файл</source>
            <translation>The picture was exchanged: it is another file now</translation>
        </message>
        <message>
            <source>Размер картинки: был {before}, стал {after}</source>
            <translation>Size of the picture: was {before}, is now {after}</translation>
        </message>
        <message>
            <source>Указан автор снимка: {after}</source>
            <translation>The credit was added: {after}</translation>
        </message>
        <message>
            <source>Автор снимка больше не указан: был {before}</source>
            <translation>The credit was removed: it was {before}</translation>
        </message>
        <message>
            <source>Автор снимка: был {before}, стал {after}</source>
            <translation>The credit: was {before}, is now {after}</translation>
        </message>
        <message>
            <source>Автор снимка на вид тот же. {said}</source>
            <translation>The photo credit looks the same. {said}</translation>
        </message>
        <message>
            <source>Добавлен альтернативный текст: «{after}»</source>
            <translation>Alternative text was added: “{after}”</translation>
        </message>
        <message>
            <source>Убран альтернативный текст: «{before}»</source>
            <translation>Alternative text was removed: “{before}”</translation>
        </message>
        <message>
            <source>Альтернативный текст: был «{before}», стал «{after}»</source>
            <translation>Alternative text: was “{before}”, is now “{after}”</translation>
        </message>
        <message>
            <source>Альтернативный текст на вид тот же. {said}</source>
            <translation>The alternative text looks the same. {said}</translation>
        </message>
        <message>
            <source>{slot}: {author} предлагает «{value}»</source>
            <translation>{slot}: {author} proposes “{value}”</translation>
        </message>
        <message>
            <source>{slot}: больше не предлагается «{value}» ({author})</source>
            <translation>{slot}: “{value}” is no longer proposed ({author})</translation>
        </message>
        <message>
            <source>Правка принята: было «{before}», стало «{after}»</source>
            <translation>Suggestion accepted: was “{before}”, now “{after}”</translation>
        </message>
        <message>
            <source>Правка принята: добавлено «{after}»</source>
            <translation>Suggestion accepted: “{after}” added</translation>
        </message>
        <message>
            <source>Правка принята: убрано «{before}»</source>
            <translation>Suggestion accepted: “{before}” removed</translation>
        </message>
        <message>
            <source>Стало правкой и ждёт решения: «{words}»</source>
            <translation>Became a suggestion and awaits a decision: “{words}”</translation>
        </message>
        <message>
            <source>Добавлена таблица: строк {rows}, столбцов {columns}</source>
            <translation>A table was added: rows {rows}, columns {columns}</translation>
        </message>
        <message>
            <source>Убрана таблица: строк {rows}, столбцов {columns}</source>
            <translation>A table was removed: rows {rows}, columns {columns}</translation>
        </message>
        <message>
            <source>В таблицу добавлена строка {number}</source>
            <translation>Row {number} was added to the table</translation>
        </message>
        <message>
            <source>Из таблицы убрана строка {number}</source>
            <translation>Row {number} was removed from the table</translation>
        </message>
        <message>
            <source>В таблицу добавлен столбец {number}: «{words}»</source>
            <translation>Column {number} was added to the table: “{words}”</translation>
        </message>
        <message>
            <source>Из таблицы убран столбец {number}: «{words}»</source>
            <translation>Column {number} was removed from the table: “{words}”</translation>
        </message>
        <message>
            <source>Строк в шапке таблицы: было {before}, стало {after}</source>
            <translation>Rows in the head of the table: were {before}, are now {after}</translation>
        </message>
        <message>
            <source>В таблице объединены или разделены ячейки</source>
            <translation>Cells of the table were merged or split</translation>
        </message>
        <message>
            <source>Пробел у слов «{words}»: был — {before}, стал — {after}</source>
            <translation>Space at “{words}”: was {before}, is now {after}</translation>
        </message>
        <message>
            <source>обычный</source>
            <translation>ordinary</translation>
        </message>
        <message>
            <source>неразрывный</source>
            <translation>no-break</translation>
        </message>
        <message>
            <source>узкий неразрывный</source>
            <translation>narrow no-break</translation>
        </message>
        <message>
            <source>тонкий</source>
            <translation>thin</translation>
        </message>
        <message>
            <source>табуляция</source>
            <translation>a tab</translation>
        </message>
        <message>
            <source>разрыв строки</source>
            <translation>a line break</translation>
        </message>
        <message>
            <source>двойной</source>
            <translation>double</translation>
        </message>
        <message>
            <source>из других знаков</source>
            <translation>made of other characters</translation>
        </message>
        <message>
            <source>Добавлен пробел: «{words}»</source>
            <translation>Space added: “{words}”</translation>
        </message>
        <message>
            <source>Убран пробел: «{words}»</source>
            <translation>Space removed: “{words}”</translation>
        </message>
        <message>
            <source>Добавлен пробел с краю: «{words}»</source>
            <translation>Space added at the edge: “{words}”</translation>
        </message>
        <message>
            <source>Убран пробел с краю: «{words}»</source>
            <translation>Space removed at the edge: “{words}”</translation>
        </message>
        <message>
            <source>Вставлен мягкий перенос: «{words}»</source>
            <translation>Soft hyphen inserted: “{words}”</translation>
        </message>
        <message>
            <source>Убран мягкий перенос: «{words}»</source>
            <translation>Soft hyphen removed: “{words}”</translation>
        </message>
        <message>
            <source>Вставлен невидимый знак {code}: «{words}»</source>
            <translation>Invisible character {code} inserted: “{words}”</translation>
        </message>
        <message>
            <source>Убран невидимый знак {code}: «{words}»</source>
            <translation>Invisible character {code} removed: “{words}”</translation>
        </message>
        <message>
            <source>Латинская буква вместо такой же на вид кириллической: «{words}»</source>
            <translation>A Latin letter in place of the Cyrillic one that looks the same: “{words}”</translation>
        </message>
        <message>
            <source>Кириллическая буква вместо такой же на вид латинской: «{words}»</source>
            <translation>A Cyrillic letter in place of the Latin one that looks the same: “{words}”</translation>
        </message>
        <message>
            <source>«{after}» вместо «{before}»: «{words}»</source>
            <translation>“{after}” in place of “{before}”: “{words}”</translation>
        </message>
        <message>
            <source>Неразрывный дефис вместо обычного: «{words}»</source>
            <translation>A no-break hyphen in place of an ordinary one: “{words}”</translation>
        </message>
        <message>
            <source>Обычный дефис вместо неразрывного: «{words}»</source>
            <translation>An ordinary hyphen in place of a no-break one: “{words}”</translation>
        </message>
        <message>
            <source>Буква набрана двумя знаками вместо одного: «{words}»</source>
            <translation>A letter typed as two characters in place of one: “{words}”</translation>
        </message>
        <message>
            <source>Буква набрана одним знаком вместо двух: «{words}»</source>
            <translation>A letter typed as one character in place of two: “{words}”</translation>
        </message>
        <message>
            <source>Набрано другими знаками, на вид так же: «{words}»</source>
            <translation>Typed with other characters that look the same: “{words}”</translation>
        </message>
        <message>
            <source>Теги стоят в другом порядке: {tags}</source>
            <translation>The tags stand in another order: {tags}</translation>
        </message>
    </context>
    <context>
        <name>comparison</name>
        <message>
            <source>Подпись: </source>
            <translation>Caption: </translation>
        </message>
        <message numerus="yes">
            <source>Без изменений: %n абзацев</source>
            <translation>
                <numerusform>Unchanged: %n paragraph</numerusform>
                <numerusform>Unchanged: %n paragraphs</numerusform>
            </translation>
        </message>
        <message>
            <source>Было</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>Стало</source>
            <translation>After</translation>
        </message>
        <message>
            <source>картинка</source>
            <translation>picture</translation>
        </message>
        <message>
            <source>Различий нет</source>
            <translation>There are no differences</translation>
        </message>
        <message numerus="yes">
            <source>{figures} слов</source>
            <translation>
                <numerusform>{figures} word</numerusform>
                <numerusform>{figures} words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n картинок</source>
            <translation>
                <numerusform>%n picture</numerusform>
                <numerusform>%n pictures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n изменений</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n примечаний</source>
            <translation>
                <numerusform>%n comment</numerusform>
                <numerusform>%n comments</numerusform>
            </translation>
        </message>
        <message>
            <source>Сравнение</source>
            <translation>Comparison</translation>
        </message>
        <message>
            <source>{now} из {all}</source>
            <translation>{now} of {all}</translation>
        </message>
        <message>
            <source>По словам</source>
            <translation>By words</translation>
        </message>
        <message>
            <source>По предложениям</source>
            <translation>By sentences</translation>
        </message>
        <message>
            <source>Предыдущее изменение</source>
            <translation>Previous change</translation>
        </message>
        <message>
            <source>Следующее изменение</source>
            <translation>Next change</translation>
        </message>
        <message>
            <source>новый абзац</source>
            <translation>new paragraph</translation>
        </message>
        <message>
            <source>абзацы соединены</source>
            <translation>paragraphs joined</translation>
        </message>
        <message>
            <source>предложено</source>
            <translation>suggested</translation>
        </message>
        <message>
            <source>правка отклонена</source>
            <translation>suggestion rejected</translation>
        </message>
        <message>
            <source>Перенесено ниже: </source>
            <translation>Moved down: </translation>
        </message>
        <message>
            <source>Перенесено выше: </source>
            <translation>Moved up: </translation>
        </message>
        <message>
            <source>Стояло выше: </source>
            <translation>Stood higher up: </translation>
        </message>
        <message>
            <source>Стояло ниже: </source>
            <translation>Stood lower down: </translation>
        </message>
        <message>
            <source>Рубрика</source>
            <translation>Section</translation>
        </message>
        <message>
            <source>Заголовок</source>
            <translation>Headline</translation>
        </message>
        <message>
            <source>Подзаголовок</source>
            <translation>Deck</translation>
        </message>
        <message>
            <source>Лид</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>Текст</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Теги</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Правки заголовка, лида, рубрики и тегов</source>
            <translation>Suggestions for headline, lead, section and tags</translation>
        </message>
        <message>
            <source>Автор</source>
            <translation>Author</translation>
        </message>
        <message>
            <source>Источник</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Время источника</source>
            <translation>Time of the source</translation>
        </message>
        <message>
            <source>Примечания</source>
            <translation>Comments</translation>
        </message>
    </context>
    <context>
        <name>counts</name>
        <message>
            <source>Подсчёт</source>
            <translation>Counts</translation>
        </message>
        <message>
            <source>Весь материал</source>
            <translation>The whole article</translation>
        </message>
        <message>
            <source>Выделено</source>
            <translation>Selection</translation>
        </message>
        <message>
            <source>слова</source>
            <translation>words</translation>
        </message>
        <message>
            <source>знаки</source>
            <translation>characters</translation>
        </message>
        <message>
            <source>без пробелов</source>
            <translation>without spaces</translation>
        </message>
        <message>
            <source>предложения</source>
            <translation>sentences</translation>
        </message>
        <message>
            <source>абзацы</source>
            <translation>paragraphs</translation>
        </message>
        <message>
            <source>{sheets} авторского листа</source>
            <translation>{sheets} author's sheets (40,000 characters)</translation>
        </message>
    </context>
    <context>
        <name>crash</name>
        <message>
            <source>Ошибка программы</source>
            <translation>Program error</translation>
        </message>
        <message>
            <source>Это наша ошибка, не ваша. Текст на экране остался на месте; программа работает и сохраняет его дальше.</source>
            <translation>This is our fault, not yours. The text on screen is still there; the program works on and keeps saving it.</translation>
        </message>
        <message>
            <source>Отчёт</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>Скопировать отчёт</source>
            <translation>Copy report</translation>
        </message>
        <message>
            <source>Продолжить работу</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>На всякий случай копия текста лежит в файле {path}</source>
            <translation>To be safe, a copy of the text is in the file {path}</translation>
        </message>
        <message>
            <source>Что-то пошло не так</source>
            <translation>Something went wrong</translation>
        </message>
    </context>
    <context>
        <name>day_list</name>
        <message>
            <source>Список материалов</source>
            <translation>List of articles</translation>
        </message>
        <message>
            <source>Страницы</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Напечатать…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Принтера нет: список можно сохранить как PDF.</source>
            <translation>There is no printer: the list can be saved as PDF.</translation>
        </message>
        <message>
            <source>Сохранить как PDF…</source>
            <translation>Save as PDF…</translation>
        </message>
        <message>
            <source>Время</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Заголовок</source>
            <translation>Headline</translation>
        </message>
        <message>
            <source>Состояние</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Рубрика</source>
            <translation>Section</translation>
        </message>
        <message>
            <source>Автор</source>
            <translation>Author</translation>
        </message>
        <message>
            <source>Эмбарго</source>
            <translation>Embargo</translation>
        </message>
        <message>
            <source>Материалов нет.</source>
            <translation>No articles.</translation>
        </message>
        <message>
            <source>Материалы, {when}</source>
            <translation>Articles, {when}</translation>
        </message>
    </context>
    <context>
        <name>decisions</name>
        <message>
            <source>В словарь добавляют по одному слову.</source>
            <translation>Words are added to the dictionary one at a time.</translation>
        </message>
    </context>
    <context>
        <name>desk</name>
        <message>
            <source>Вас упомянули</source>
            <translation>You were mentioned</translation>
        </message>
        <message>
            <source>{group}: {count}</source>
            <translation>{group}: {count}</translation>
        </message>
        <message>
            <source>Найти по заголовку</source>
            <translation>Search headlines</translation>
        </message>
        <message>
            <source>Найти материал по заголовку</source>
            <translation>Find an article by its headline</translation>
        </message>
        <message>
            <source>Материалы, где в примечании ждут вашего ответа</source>
            <translation>Articles with a comment that waits for your answer</translation>
        </message>
        <message>
            <source>Материалы</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Вас упомянули: {number}</source>
            <translation>Mentions of you: {number}</translation>
        </message>
        <message>
            <source>Здесь будут материалы редакции. Начните новый или перетащите в окно файл.</source>
            <translation>The articles of the newsroom will be here. Start a new one, or drop a file onto the window.</translation>
        </message>
        <message>
            <source>В заголовках нет «{words}».</source>
            <translation>No headline has “{words}”.</translation>
        </message>
        <message>
            <source>Без заголовка</source>
            <translation>Untitled</translation>
        </message>
    </context>
    <context>
        <name>dialogs</name>
        <message>
            <source>Отмена</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Закрыть</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>document</name>
        <message>
            <source>Текст сохранён более новой версией программы.</source>
            <translation>The text was saved by a newer version of the program.</translation>
        </message>
        <message>
            <source>Обновите Гранки и откройте его снова: в хранилище ничего не изменено.</source>
            <translation>Update Granki and open it again: nothing in the store was changed.</translation>
        </message>
        <message>
            <source>Сохранённый текст повреждён и не читается.</source>
            <translation>The saved text is damaged and cannot be read.</translation>
        </message>
    </context>
    <context>
        <name>dropping</name>
        <message>
            <source>Отпустите файл, чтобы сделать из него материал</source>
            <translation>Drop the file to make an article of it</translation>
        </message>
        <message>
            <source>Отпустите, чтобы вставить картинку в текст</source>
            <translation>Release to put the picture into the text</translation>
        </message>
    </context>
    <context>
        <name>embargo</name>
        <message>
            <source>снято</source>
            <translation>taken off</translation>
        </message>
        <message>
            <source>Часового пояса «{zone}» нет.</source>
            <translation>There is no time zone “{zone}”.</translation>
        </message>
        <message>
            <source>Это время уже прошло: {until}.</source>
            <translation>This time has passed already: {until}.</translation>
        </message>
        <message>
            <source>Назовите будущее время или снимите эмбарго.</source>
            <translation>Name a time to come, or take the embargo off.</translation>
        </message>
        <message>
            <source>Эмбарго</source>
            <translation>Embargo</translation>
        </message>
        <message>
            <source>Не выпускать до</source>
            <translation>Not before</translation>
        </message>
        <message>
            <source>Не выпускать до этого времени</source>
            <translation>Hold until this time</translation>
        </message>
        <message>
            <source>Снять эмбарго</source>
            <translation>Lift the embargo</translation>
        </message>
        <message>
            <source>До этого часа экспорт для публикации закрыт; рабочую копию взять можно.</source>
            <translation>Until this hour there is no export for publication; a working copy can be taken.</translation>
        </message>
        <message>
            <source>часы переводят, будет {time}</source>
            <translation>the clocks change, it will be {time}</translation>
        </message>
    </context>
    <context>
        <name>empty</name>
        <message>
            <source>Выберите материал слева</source>
            <translation>Choose an article on the left</translation>
        </message>
        <message>
            <source>…или начните новый. Файл можно просто перетащить в это окно.</source>
            <translation>…or start a new one. A file can simply be dropped onto this window.</translation>
        </message>
        <message>
            <source>Начните первый материал</source>
            <translation>Start the first article</translation>
        </message>
        <message>
            <source>Напишите новый или откройте файл: его можно перетащить в это окно.</source>
            <translation>Write a new one or open a file: you can drag it into this window.</translation>
        </message>
    </context>
    <context>
        <name>events</name>
        <message>
            <source>Создан</source>
            <translation>Created</translation>
        </message>
        <message>
            <source>Загружен из файла</source>
            <translation>Imported from a file</translation>
        </message>
        <message>
            <source>Сохранена версия</source>
            <translation>Version saved</translation>
        </message>
        <message>
            <source>Возвращена прежняя версия</source>
            <translation>Earlier version restored</translation>
        </message>
        <message>
            <source>Взяты несохранённые правки</source>
            <translation>Unsaved edits taken</translation>
        </message>
        <message>
            <source>Изменены теги редакции</source>
            <translation>Newsroom tags changed</translation>
        </message>
        <message>
            <source>Переименована рубрика</source>
            <translation>Section renamed</translation>
        </message>
        <message>
            <source>Выпущен без утверждения</source>
            <translation>Let out without approval</translation>
        </message>
        <message>
            <source>Выгружен в файл</source>
            <translation>Exported to a file</translation>
        </message>
        <message>
            <source>Изменено эмбарго</source>
            <translation>Embargo changed</translation>
        </message>
        <message>
            <source>Изменён порядок работы редакции</source>
            <translation>The newsroom’s ways changed</translation>
        </message>
        <message>
            <source>Возвращена резервная копия</source>
            <translation>Backup brought back</translation>
        </message>
        <message>
            <source>Удалён навсегда</source>
            <translation>Deleted for good</translation>
        </message>
    </context>
    <context>
        <name>exchange</name>
        <message>
            <source>Рядом с файлом не нашлось рисунков: {count}; оставлено только их место.</source>
            <translation>Pictures not found beside the file: {count}; only their places are kept.</translation>
        </message>
        <message>
            <source>Убрано мягких переносов: {count}.</source>
            <translation>Soft hyphens removed: {count}.</translation>
        </message>
        <message>
            <source>Убрано невидимых знаков: {count}.</source>
            <translation>Invisible characters removed: {count}.</translation>
        </message>
        <message>
            <source>Убрано служебных знаков: {count}.</source>
            <translation>Control characters removed: {count}.</translation>
        </message>
        <message>
            <source>Собрано букв, записанных двумя знаками (й, ё): {count}.</source>
            <translation>Letters written as two characters (й, ё) put together: {count}.</translation>
        </message>
        <message>
            <source>Не прочитано знаков: {count}; на их месте стоит «�».</source>
            <translation>Characters that could not be read: {count}; “�” stands in their place.</translation>
        </message>
        <message>
            <source>Файл не похож на текст.</source>
            <translation>The file does not look like text.</translation>
        </message>
        <message>
            <source>Сохраните текст как TXT в кодировке UTF-8 и откройте его снова.</source>
            <translation>Save the text as TXT in UTF-8 and open it again.</translation>
        </message>
        <message>
            <source>Файл «{name}» не открыть: такой формат программа не читает.</source>
            <translation>“{name}” cannot be opened: the program does not read this format.</translation>
        </message>
        <message>
            <source>Читаются файлы {suffixes}.</source>
            <translation>Files that are read: {suffixes}.</translation>
        </message>
        <message>
            <source>Формата «{name}» нет.</source>
            <translation>There is no format “{name}”.</translation>
        </message>
        <message>
            <source>Есть форматы {names}.</source>
            <translation>The formats are {names}.</translation>
        </message>
        <message>
            <source>В файл «{name}» не записать: такой формат программа не пишет.</source>
            <translation>“{name}” cannot be written: the program does not write this format.</translation>
        </message>
        <message>
            <source>Пишутся файлы {suffixes}.</source>
            <translation>Files that are written: {suffixes}.</translation>
        </message>
        <message>
            <source>Таблицы ({count}) стали абзацами: одна ячейка — один абзац.</source>
            <translation>Tables ({count}) became paragraphs, one for each cell.</translation>
        </message>
        <message>
            <source>Таблицы из одной ячейки стали абзацами: {count}.</source>
            <translation>Tables of a single cell became paragraphs: {count}.</translation>
        </message>
        <message>
            <source>Таблицы внутри ячеек стали абзацами: {count}.</source>
            <translation>Tables inside cells became paragraphs: {count}.</translation>
        </message>
        <message>
            <source>Не перенесены правки в соединении ячеек таблиц: {count}.</source>
            <translation>Changes tracked in merged table cells were not taken over: {count}.</translation>
        </message>
        <message>
            <source>Не перенесено рисунков: {count}.</source>
            <translation>Pictures left out: {count}.</translation>
        </message>
        <message>
            <source>Рисунки, которых не показать, оставили только своё место: {names}.</source>
            <translation>Pictures that cannot be shown left only their place: {names}.</translation>
        </message>
        <message>
            <source>Рисунки, которые лежат не в файле, оставили только своё место: {count}.</source>
            <translation>Pictures that are not in the file left only their place: {count}.</translation>
        </message>
        <message>
            <source>Не перенесено подписей к рисункам: {count}.</source>
            <translation>Picture captions left out: {count}.</translation>
        </message>
        <message>
            <source>Не перенесено сносок: {count}.</source>
            <translation>Footnotes left out: {count}.</translation>
        </message>
        <message>
            <source>Сноски и примечания перенесены без оформления: {count}.</source>
            <translation>Footnotes and comments were kept without their formatting: {count}.</translation>
        </message>
        <message>
            <source>Не перенесено примечаний: {count}.</source>
            <translation>Comments left out: {count}.</translation>
        </message>
        <message>
            <source>Примечания не к словам текста отнесены ко всему материалу: {count}.</source>
            <translation>Comments on no words of the text are now about the whole article: {count}.</translation>
        </message>
        <message>
            <source>Приняты вставки из правок: {count}.</source>
            <translation>Tracked insertions accepted: {count}.</translation>
        </message>
        <message>
            <source>Приняты удаления из правок: {count}.</source>
            <translation>Tracked deletions accepted: {count}.</translation>
        </message>
        <message>
            <source>Не перенесены правки шрифта, отступов и другого вида: {count}.</source>
            <translation>Tracked changes of fonts, indents and other looks were not kept: {count}.</translation>
        </message>
        <message>
            <source>Оформление, ссылки и правки в заголовке и лиде стали простым текстом: {count}.</source>
            <translation>Formatting, links and tracked changes in the headline and the lead became plain text: {count}.</translation>
        </message>
        <message>
            <source>Не перенесён скрытый текст, отрывков: {count}.</source>
            <translation>Passages of hidden text left out: {count}.</translation>
        </message>
        <message>
            <source>Не перенесено выделение цветом, отрывков: {count}.</source>
            <translation>Highlighting was not kept, passages: {count}.</translation>
        </message>
        <message>
            <source>Прописные, которые дал шрифт, стали обычными буквами, отрывков: {count}.</source>
            <translation>Capitals that came from the font became ordinary letters, passages: {count}.</translation>
        </message>
        <message>
            <source>Списки, которые продолжали счёт или начинали не с единицы, считают с единицы: {count}.</source>
            <translation>Lists that went on counting, or did not begin with one, now begin with one: {count}.</translation>
        </message>
        <message>
            <source>Заголовки глубже третьего уровня стали третьим: {count}.</source>
            <translation>Headings below the third level became third-level ones: {count}.</translation>
        </message>
        <message>
            <source>Не перенесены номера от самого Word («Глава 1», «а)»), абзацев: {count}.</source>
            <translation>Numbers that Word itself puts (“Chapter 1”, “a)”) were not kept, paragraphs: {count}.</translation>
        </message>
        <message>
            <source>Стали простым текстом ссылки внутрь документа и на файлы: {count}.</source>
            <translation>Links into the document and to files that became plain text: {count}.</translation>
        </message>
        <message>
            <source>Формулы стали простым текстом: {count}.</source>
            <translation>Formulas that became plain text: {count}.</translation>
        </message>
        <message>
            <source>Не перенесено вложенных объектов: {count}.</source>
            <translation>Embedded objects left out: {count}.</translation>
        </message>
        <message>
            <source>Не распознано символов особых шрифтов: {count}; на их месте «�».</source>
            <translation>Symbols of special fonts not recognised: {count}; “�” stands in their place.</translation>
        </message>
        <message>
            <source>Не перенесено колонтитулов: {count}.</source>
            <translation>Headers and footers left out: {count}.</translation>
        </message>
        <message>
            <source>Повреждены и пропущены части файла: {names}.</source>
            <translation>Damaged parts of the file were passed over: {names}.</translation>
        </message>
        <message>
            <source>Макросы не перенесены и не запускались.</source>
            <translation>Macros were left out and not run.</translation>
        </message>
        <message>
            <source>Не перенесено программ и вставок с других сайтов: {count}.</source>
            <translation>Scripts and embeds of other sites left out: {count}.</translation>
        </message>
        <message>
            <source>Письмо не открыто: оно слишком велико или сложно.</source>
            <translation>The letter was not opened: it is too large or too complex.</translation>
        </message>
        <message>
            <source>Файл повреждён или это не письмо.</source>
            <translation>The file is damaged, or it is not a letter.</translation>
        </message>
        <message>
            <source>Документ не открыт: в нём слишком много абзацев.</source>
            <translation>The document was not opened: it has too many paragraphs.</translation>
        </message>
        <message>
            <source>В документе повреждён или отсутствует сам текст.</source>
            <translation>The text itself is damaged or missing in the document.</translation>
        </message>
        <message>
            <source>Откройте его в Word или LibreOffice и сохраните заново как DOCX.</source>
            <translation>Open it in Word or LibreOffice and save it again as DOCX.</translation>
        </message>
        <message>
            <source>Документ не открыт: в распакованном виде он слишком велик.</source>
            <translation>The document was not opened: unpacked it is too large.</translation>
        </message>
        <message>
            <source>Это документ старого вида (DOC) или документ под паролем.</source>
            <translation>This is a document of the old kind (DOC), or one under a password.</translation>
        </message>
        <message>
            <source>Файл повреждён или это не документ Word.</source>
            <translation>The file is damaged or is not a Word document.</translation>
        </message>
        <message>
            <source>Заголовок не найден: весь текст стал основным.</source>
            <translation>No headline was found: all of the text became the body.</translation>
        </message>
        <message>
            <source>Дата на странице отсчитана от дня просмотра и потому не взята.</source>
            <translation>The date on the page is counted from the day it was viewed, and so was not taken.</translation>
        </message>
        <message>
            <source>Строк соединено в абзацы: {count}.</source>
            <translation>Lines joined into paragraphs: {count}.</translation>
        </message>
        <message>
            <source>Убрано пустых абзацев: {count}.</source>
            <translation>Empty paragraphs removed: {count}.</translation>
        </message>
        <message>
            <source>Рядов пробелов стало одним: {count}.</source>
            <translation>Runs of spaces made one: {count}.</translation>
        </message>
        <message>
            <source>Подойдут PNG, JPEG, GIF и WebP.</source>
            <translation>PNG, JPEG, GIF and WebP will do.</translation>
        </message>
        <message>
            <source>Картинка не вставлена: файл больше 25 МБ.</source>
            <translation>The picture was not inserted: the file is larger than 25 MB.</translation>
        </message>
        <message>
            <source>Картинка не вставлена: файл повреждён.</source>
            <translation>The picture was not inserted: the file is damaged.</translation>
        </message>
        <message>
            <source>Это не картинка.</source>
            <translation>This is not a picture.</translation>
        </message>
        <message>
            <source>Картинка не вставлена: в ней больше 120 миллионов точек.</source>
            <translation>The picture was not inserted: it has more than 120 million pixels.</translation>
        </message>
        <message>
            <source>Уменьшите её и вставьте снова.</source>
            <translation>Make it smaller and insert it again.</translation>
        </message>
        <message>
            <source>Файл «{name}» не записан: прочитанный для проверки, он разошёлся с материалом. {how}</source>
            <translation>The file “{name}” was not written: read back for checking, it differs from the article. {how}</translation>
        </message>
        <message>
            <source>Материал цел. Попробуйте другой формат.</source>
            <translation>The article is safe. Try another format.</translation>
        </message>
        <message>
            <source>Записанный файл не читается: {error}</source>
            <translation>The written file cannot be read: {error}</translation>
        </message>
        <message>
            <source>Слова в файле стоят в другом порядке.</source>
            <translation>The words in the file are in a different order.</translation>
        </message>
        <message>
            <source>Файл не сверен с материалом: такие файлы программа не читает.</source>
            <translation>The file was not compared with the article: the program does not read such files.</translation>
        </message>
        <message>
            <source>В файле нет: {what}.</source>
            <translation>Missing from the file: {what}.</translation>
        </message>
        <message>
            <source>В файле лишнее: {what}.</source>
            <translation>Extra in the file: {what}.</translation>
        </message>
        <message>
            <source>Такой файл не хранит: {what}.</source>
            <translation>Such a file does not keep: {what}.</translation>
        </message>
        <message>
            <source>В файле нет текста.</source>
            <translation>There is no text in the file.</translation>
        </message>
        <message>
            <source>Материал взят из вложения «{name}», а не из самого письма.</source>
            <translation>The article was taken from the attachment “{name}”, not from the letter itself.</translation>
        </message>
        <message>
            <source>В письме остались вложения: {names}.</source>
            <translation>Attachments left in the letter: {names}.</translation>
        </message>
        <message>
            <source>Вложение «{name}» не прочитано: {why}</source>
            <translation>The attachment “{name}” was not read: {why}</translation>
        </message>
        <message>
            <source>Документ повреждён, закрыт паролем или это не текст OpenDocument.</source>
            <translation>The document is damaged, locked by a password, or it is not an OpenDocument text.</translation>
        </message>
        <message>
            <source>Текст не открыт: он больше 5 МБ или 200 000 строк.</source>
            <translation>The text was not opened: it is longer than 5 MB or 200,000 lines.</translation>
        </message>
        <message>
            <source>Разделите его на несколько файлов.</source>
            <translation>Split it into several files.</translation>
        </message>
        <message>
            <source>Файл повреждён или это не документ RTF.</source>
            <translation>The file is damaged, or it is not an RTF document.</translation>
        </message>
        <message>
            <source>Документ не открыт: его части вложены слишком глубоко.</source>
            <translation>The document was not opened: its parts are nested too deep.</translation>
        </message>
        <message>
            <source>Документ не открыт: в нём слишком много частей.</source>
            <translation>The document was not opened: it has too many parts.</translation>
        </message>
        <message>
            <source>Страница не открыта: она больше 64 МБ.</source>
            <translation>The page was not opened: it is larger than 64 MB.</translation>
        </message>
        <message>
            <source>Страница не открыта: в ней больше 5 миллионов знаков.</source>
            <translation>The page was not opened: it has more than 5 million characters.</translation>
        </message>
        <message>
            <source>Страница не открыта: в ней слишком много элементов.</source>
            <translation>The page was not opened: it has too many elements.</translation>
        </message>
        <message>
            <source>Страница не открыта: её элементы вложены слишком глубоко.</source>
            <translation>The page was not opened: its elements are nested too deeply.</translation>
        </message>
        <message>
            <source>Скопируйте текст статьи и вставьте его в новый материал.</source>
            <translation>Copy the text of the article and paste it into a new article.</translation>
        </message>
        <message>
            <source>Картинок не загружено, оставлено их место: {count}.</source>
            <translation>Pictures not loaded, their places kept: {count}.</translation>
        </message>
        <message>
            <source>Разметка не взята: её больше 32 МБ.</source>
            <translation>The markup was not taken: it is larger than 32 MB.</translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message>
            <source>Записан файл «{name}».</source>
            <translation>The file “{name}” was written.</translation>
        </message>
        <message>
            <source>Файл «{name}» записан и прочитан для проверки: всё на месте.</source>
            <translation>The file “{name}” was written and read back: everything is there.</translation>
        </message>
        <message>
            <source>Перед записью файл прочитан и сверен с материалом. Отличия есть.</source>
            <translation>Before writing, the file was read back and compared with the article. There are differences.</translation>
        </message>
        <message>
            <source>Файл отличается от материала</source>
            <translation>The file differs from the article</translation>
        </message>
        <message>
            <source>Записать всё равно</source>
            <translation>Write anyway</translation>
        </message>
    </context>
    <context>
        <name>features</name>
        <message>
            <source>заголовка материала</source>
            <translation>the headline</translation>
        </message>
        <message>
            <source>подзаголовка</source>
            <translation>the deck</translation>
        </message>
        <message>
            <source>лида</source>
            <translation>the lead</translation>
        </message>
        <message>
            <source>автора</source>
            <translation>the author</translation>
        </message>
        <message>
            <source>рубрики</source>
            <translation>the section</translation>
        </message>
        <message>
            <source>тегов</source>
            <translation>tags</translation>
        </message>
        <message>
            <source>источника</source>
            <translation>the source</translation>
        </message>
        <message>
            <source>времени публикации у источника</source>
            <translation>the source’s time of publication</translation>
        </message>
        <message>
            <source>слов</source>
            <translation>words</translation>
        </message>
        <message>
            <source>заголовков в тексте</source>
            <translation>headings in the text</translation>
        </message>
        <message>
            <source>пунктов списков</source>
            <translation>list items</translation>
        </message>
        <message>
            <source>цитат</source>
            <translation>quotations</translation>
        </message>
        <message>
            <source>линеек</source>
            <translation>rules</translation>
        </message>
        <message>
            <source>выделений в тексте</source>
            <translation>formatting in the text</translation>
        </message>
        <message>
            <source>ссылок</source>
            <translation>links</translation>
        </message>
        <message>
            <source>таблиц</source>
            <translation>tables</translation>
        </message>
        <message>
            <source>мест снимков с подписями</source>
            <translation>places of photos with captions</translation>
        </message>
        <message>
            <source>пустых мест для снимков</source>
            <translation>empty places for photos</translation>
        </message>
        <message>
            <source>самих снимков</source>
            <translation>the pictures themselves</translation>
        </message>
        <message>
            <source>сносок</source>
            <translation>footnotes</translation>
        </message>
        <message>
            <source>примечаний</source>
            <translation>comments</translation>
        </message>
        <message>
            <source>предложенных правок</source>
            <translation>suggested changes</translation>
        </message>
    </context>
    <context>
        <name>files</name>
        <message>
            <source>Файл «{name}» не прочитан: он больше 256 МБ.</source>
            <translation>The file “{name}” was not read: it is larger than 256 MB.</translation>
        </message>
        <message>
            <source>Взят один текст: разметку прочитать не удалось.</source>
            <translation>Only the text was taken: the markup could not be read.</translation>
        </message>
        <message>
            <source>такого файла или папки нет</source>
            <translation>there is no such file or folder</translation>
        </message>
        <message>
            <source>это папка</source>
            <translation>it is a folder</translation>
        </message>
        <message>
            <source>нет права доступа</source>
            <translation>access is not permitted</translation>
        </message>
        <message>
            <source>диск доступен только для чтения</source>
            <translation>the disk is read-only</translation>
        </message>
        <message>
            <source>на диске нет места</source>
            <translation>the disk is full</translation>
        </message>
        <message>
            <source>слишком длинное имя</source>
            <translation>the name is too long</translation>
        </message>
        <message>
            <source>это не файл</source>
            <translation>it is not a file</translation>
        </message>
        <message>
            <source>диск не отвечает</source>
            <translation>the disk does not respond</translation>
        </message>
        <message>
            <source>Файл «{name}» не прочитан: {reason}.</source>
            <translation>“{name}” was not read: {reason}.</translation>
        </message>
        <message>
            <source>Файл «{name}» не записан: {reason}.</source>
            <translation>“{name}” was not written: {reason}.</translation>
        </message>
        <message>
            <source>Прежний файл, если он был, цел.</source>
            <translation>The earlier file, if there was one, is as it was.</translation>
        </message>
        <message>
            <source>Открыть папку</source>
            <translation>Open folder</translation>
        </message>
        <message>
            <source>Материал</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Записан файл «{name}».</source>
            <translation>“{name}” was written.</translation>
        </message>
        <message>
            <source>Все известные файлы</source>
            <translation>All known files</translation>
        </message>
        <message>
            <source>Открыть файл</source>
            <translation>Open file</translation>
        </message>
        <message>
            <source>Экспорт</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Записать</source>
            <translation>Write</translation>
        </message>
        <message>
            <source>Вставить картинку</source>
            <translation>Insert a picture</translation>
        </message>
        <message>
            <source>Вставить</source>
            <translation>Insert</translation>
        </message>
        <message>
            <source>Заменить картинку</source>
            <translation>Replace picture</translation>
        </message>
        <message>
            <source>Заменить</source>
            <translation>Replace</translation>
        </message>
        <message>
            <source>Картинки</source>
            <translation>Pictures</translation>
        </message>
        <message>
            <source>Документ PDF</source>
            <translation>PDF document</translation>
        </message>
        <message>
            <source>Сохранить как PDF</source>
            <translation>Save as PDF</translation>
        </message>
        <message>
            <source>Профиль из файла</source>
            <translation>Profile from a file</translation>
        </message>
        <message>
            <source>Профиль в файл</source>
            <translation>Profile to a file</translation>
        </message>
        <message>
            <source>Профиль редакции</source>
            <translation>Newsroom profile</translation>
        </message>
        <message>
            <source>Профили проверки</source>
            <translation>Proofreading profiles</translation>
        </message>
        <message>
            <source>Папка:</source>
            <translation>Folder:</translation>
        </message>
        <message>
            <source>Имя файла:</source>
            <translation>File name:</translation>
        </message>
        <message>
            <source>Формат:</source>
            <translation>Format:</translation>
        </message>
        <message>
            <source>Отмена</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>find</name>
        <message>
            <source>Пока найдено то, что написано: формы ещё подбираются.</source>
            <translation>Found as written so far: the forms are still being looked up.</translation>
        </message>
        <message>
            <source>Проверка не работает, поэтому найдено только то, что написано, без других форм.</source>
            <translation>Checking is not running, so only what is written was found, without other forms.</translation>
        </message>
        <message>
            <source>Проверка не работает, без неё замену не поставить в нужную форму. Текст цел.</source>
            <translation>Checking is not running, and without it the replacement cannot be put into the right form. The text is intact.</translation>
        </message>
        <message>
            <source>Здесь замену не поставить в нужную форму, впишите её сами.</source>
            <translation>The replacement has no such form here; please write it yourself.</translation>
        </message>
        <message numerus="yes">
            <source>Заменено мест: %n.</source>
            <translation>
                <numerusform>Replaced in %n place.</numerusform>
                <numerusform>Replaced in %n places.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Не поставить в нужную форму, остались как были: %n.</source>
            <translation>
                <numerusform>%n place has no such form and stays as it was.</numerusform>
                <numerusform>%n places have no such form and stay as they were.</numerusform>
            </translation>
        </message>
        <message>
            <source>Поиск в материале</source>
            <translation>Find in the article</translation>
        </message>
        <message>
            <source>Найти</source>
            <translation>Find</translation>
        </message>
        <message>
            <source>Заменить на</source>
            <translation>Replace with</translation>
        </message>
        <message>
            <source>Аа</source>
            <translation>Aa</translation>
        </message>
        <message>
            <source>Различать прописные и строчные</source>
            <translation>Match case</translation>
        </message>
        <message>
            <source>Слово</source>
            <translation>Word</translation>
        </message>
        <message>
            <source>Только слово целиком</source>
            <translation>Whole words only</translation>
        </message>
        <message>
            <source>Формы</source>
            <translation>Forms</translation>
        </message>
        <message>
            <source>Все формы слова</source>
            <translation>All forms of the word</translation>
        </message>
        <message>
            <source>Регулярное выражение; в замене \1 — первая скобка</source>
            <translation>Regular expression; \1 in the replacement is the first group</translation>
        </message>
        <message>
            <source>Заменить</source>
            <translation>Replace</translation>
        </message>
        <message>
            <source>Заменить все</source>
            <translation>Replace all</translation>
        </message>
        <message>
            <source>Отменить</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>{number} из {total}</source>
            <translation>{number} of {total}</translation>
        </message>
        <message numerus="yes">
            <source>Мест: %n</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message>
            <source>Не найдено</source>
            <translation>Not found</translation>
        </message>
        <message>
            <source>Предыдущее (Shift+Enter)</source>
            <translation>Previous (Shift+Enter)</translation>
        </message>
        <message>
            <source>Следующее (F3)</source>
            <translation>Next (F3)</translation>
        </message>
        <message>
            <source>Закрыть поиск (Esc)</source>
            <translation>Close find (Esc)</translation>
        </message>
    </context>
    <context>
        <name>findings</name>
        <message>
            <source>Орфография</source>
            <translation>Spelling</translation>
        </message>
        <message>
            <source>Грамматика</source>
            <translation>Grammar</translation>
        </message>
        <message>
            <source>Пунктуация</source>
            <translation>Punctuation</translation>
        </message>
        <message>
            <source>Типографика</source>
            <translation>Typography</translation>
        </message>
        <message>
            <source>Стиль</source>
            <translation>Style</translation>
        </message>
        <message>
            <source>Факты</source>
            <translation>Facts</translation>
        </message>
        <message>
            <source>Ошибки</source>
            <translation>Errors</translation>
        </message>
        <message>
            <source>Сомнения</source>
            <translation>Doubts</translation>
        </message>
        <message>
            <source>Советы</source>
            <translation>Hints</translation>
        </message>
        <message>
            <source>Удалить</source>
            <translation>Delete</translation>
        </message>
        <message numerus="yes">
            <source>%n пробелов</source>
            <translation>
                <numerusform>%n space</numerusform>
                <numerusform>%n spaces</numerusform>
            </translation>
        </message>
        <message>
            <source>Неразрывный пробел</source>
            <translation>No-break space</translation>
        </message>
        <message>
            <source>Один пробел</source>
            <translation>One space</translation>
        </message>
        <message numerus="yes">
            <source>%n раз</source>
            <translation>
                <numerusform>%n time</numerusform>
                <numerusform>%n times</numerusform>
            </translation>
        </message>
        <message>
            <source>Замечания</source>
            <translation>Findings</translation>
        </message>
        <message>
            <source>Проверить снова</source>
            <translation>Check again</translation>
        </message>
        <message>
            <source>Каких видов замечания показать</source>
            <translation>Which kinds of findings to show</translation>
        </message>
        <message>
            <source>Какой важности замечания показать</source>
            <translation>Which severity of findings to show</translation>
        </message>
        <message>
            <source>Исправить всё надёжное</source>
            <translation>Fix everything certain</translation>
        </message>
        <message>
            <source>Всё, в чём нет сомнений; список исправленного будет показан</source>
            <translation>Everything beyond doubt; a list of what was fixed will be shown</translation>
        </message>
        <message>
            <source>Не отмечать</source>
            <translation>Do not mark</translation>
        </message>
        <message>
            <source>Проверять пока нечего</source>
            <translation>Nothing to check yet</translation>
        </message>
        <message>
            <source>Таких замечаний нет, есть другие.</source>
            <translation>No findings like these; there are others.</translation>
        </message>
        <message>
            <source>Замечаний нет.</source>
            <translation>No findings.</translation>
        </message>
        <message>
            <source>Все виды</source>
            <translation>All kinds</translation>
        </message>
        <message>
            <source>Любой важности</source>
            <translation>Any severity</translation>
        </message>
        <message>
            <source>Исправить все</source>
            <translation>Fix all</translation>
        </message>
        <message>
            <source>Исправить</source>
            <translation>Fix</translation>
        </message>
    </context>
    <context>
        <name>first start</name>
        <message>
            <source>Гранки</source>
            <translation>Granki</translation>
        </message>
        <message>
            <source>Представьтесь, и можно работать. Имя подписывает ваши материалы и остаётся в их истории.</source>
            <translation>Introduce yourself, and you can start. Your name signs your articles and stays in their history.</translation>
        </message>
        <message>
            <source>Внутри уже есть учебная редакция: несколько материалов с ошибками, на которых всё можно попробовать.</source>
            <translation>A practice newsroom is already inside: a few articles with mistakes, to try everything on.</translation>
        </message>
        <message>
            <source>Имя и фамилия</source>
            <translation>Full name</translation>
        </message>
        <message>
            <source>Начать работу</source>
            <translation>Start work</translation>
        </message>
        <message>
            <source>Добро пожаловать в «Гранки»</source>
            <translation>Welcome to Granki</translation>
        </message>
    </context>
    <context>
        <name>flow</name>
        <message>
            <source>«{headline}»: теперь «{state}».</source>
            <translation>“{headline}” is now “{state}”.</translation>
        </message>
        <message>
            <source>Теперь материал в состоянии «{state}».</source>
            <translation>The article is now “{state}”.</translation>
        </message>
        <message>
            <source>Этот материал ещё не утверждали.</source>
            <translation>This article has not been approved yet.</translation>
        </message>
        <message>
            <source>Утвердил(а) {who}, {when}. Ниже всё, чем нынешний текст отличается.</source>
            <translation>Approved by {who}, {when}. Below is all that differs now.</translation>
        </message>
        <message>
            <source>Изменилось после утверждения</source>
            <translation>Changed since approval</translation>
        </message>
        <message>
            <source>Как утвердил редактор</source>
            <translation>As the editor approved it</translation>
        </message>
        <message>
            <source>Сейчас</source>
            <translation>Now</translation>
        </message>
        <message>
            <source>Удалить навсегда</source>
            <translation>Delete for good</translation>
        </message>
        <message>
            <source>Материал и все его версии исчезнут. В истории останется, кто и когда это сделал.</source>
            <translation>The article and all its versions will be gone. The history keeps who did it and when.</translation>
        </message>
    </context>
    <context>
        <name>formats</name>
        <message>
            <source>Документ Word</source>
            <translation>Word document</translation>
        </message>
        <message>
            <source>Письмо с вложениями</source>
            <translation>Letter with attachments</translation>
        </message>
        <message>
            <source>Страница HTML</source>
            <translation>HTML page</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Документ OpenDocument</source>
            <translation>OpenDocument text</translation>
        </message>
        <message>
            <source>Текст</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Текст RTF</source>
            <translation>RTF text</translation>
        </message>
        <message>
            <source>Фрагмент HTML для вставки на сайт</source>
            <translation>HTML fragment to paste into a site</translation>
        </message>
        <message>
            <source>ninjs 2.1 (IPTC)</source>
            <translation>ninjs 2.1 (IPTC)</translation>
        </message>
        <message>
            <source>RSS с полным текстом</source>
            <translation>RSS with full text</translation>
        </message>
        <message>
            <source>Сообщения для Telegram</source>
            <translation>Telegram posts</translation>
        </message>
    </context>
    <context>
        <name>help</name>
        <message>
            <source>О программе</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Рабочий стол редакции: материалы, вычитка на русском, казахском и английском, утверждение и выпуск.

Свободная программа, лицензия MIT. Тексты остаются на этом компьютере.</source>
            <translation>The desk of a newsroom: articles, proofreading in Russian, Kazakh and English, approval and publishing.

Free software under the MIT licence. The texts stay on this computer.</translation>
        </message>
        <message>
            <source>Гранки {version}</source>
            <translation>Granki {version}</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>История</source>
            <translation>History</translation>
        </message>
        <message>
            <source>События</source>
            <translation>Events</translation>
        </message>
        <message>
            <source>{who}, {when}</source>
            <translation>{who}, {when}</translation>
        </message>
        <message>
            <source>Причина: {reason}</source>
            <translation>Reason: {reason}</translation>
        </message>
    </context>
    <context>
        <name>house</name>
        <message>
            <source>Как в тексте</source>
            <translation>As in the text</translation>
        </message>
        <message>
            <source>Тире</source>
            <translation>Dash</translation>
        </message>
        <message>
            <source>Длинное —</source>
            <translation>Long —</translation>
        </message>
        <message>
            <source>Короткое –</source>
            <translation>Short –</translation>
        </message>
        <message>
            <source>Дефис -</source>
            <translation>Hyphen -</translation>
        </message>
        <message>
            <source>Кавычки</source>
            <translation>Quotation marks</translation>
        </message>
        <message>
            <source>Многоточие</source>
            <translation>Ellipsis</translation>
        </message>
        <message>
            <source>Один знак …</source>
            <translation>One sign …</translation>
        </message>
        <message>
            <source>Три точки ...</source>
            <translation>Three dots ...</translation>
        </message>
        <message>
            <source>Между числами</source>
            <translation>Between numbers</translation>
        </message>
        <message>
            <source>Знак процента</source>
            <translation>Per cent sign</translation>
        </message>
        <message>
            <source>Процент с окончанием</source>
            <translation>Per cent with an ending</translation>
        </message>
        <message>
            <source>Инициалы</source>
            <translation>Initials</translation>
        </message>
        <message>
            <source>Длинные числа</source>
            <translation>Long numbers</translation>
        </message>
        <message>
            <source>По три цифры: 25 000</source>
            <translation>In threes: 25 000</translation>
        </message>
        <message>
            <source>Число и его слово</source>
            <translation>A number and its word</translation>
        </message>
        <message>
            <source>Не разрывать строкой</source>
            <translation>Keep on one line</translation>
        </message>
        <message>
            <source>Можно разорвать строкой</source>
            <translation>May part at a line end</translation>
        </message>
        <message>
            <source>Знаки из букв: (c), 1/2, -&gt;</source>
            <translation>Signs made of letters: (c), 1/2, -&gt;</translation>
        </message>
        <message>
            <source>Одним знаком: ©, ½, →</source>
            <translation>As one sign: ©, ½, →</translation>
        </message>
        <message>
            <source>Буква ё</source>
            <translation>The letter ё</translation>
        </message>
        <message>
            <source>Везде: ещё, всё</source>
            <translation>Everywhere: ещё, всё</translation>
        </message>
        <message>
            <source>Нигде: еще, все</source>
            <translation>Nowhere: еще, все</translation>
        </message>
    </context>
    <context>
        <name>ignored</name>
        <message>
            <source>В одном месте</source>
            <translation>In one place</translation>
        </message>
        <message>
            <source>Во всём материале</source>
            <translation>In the whole article</translation>
        </message>
        <message>
            <source>У меня</source>
            <translation>For me</translation>
        </message>
        <message>
            <source>Во всей редакции</source>
            <translation>In the whole newsroom</translation>
        </message>
        <message>
            <source>Что не отмечать</source>
            <translation>What not to mark</translation>
        </message>
        <message>
            <source>Отмечается всё.</source>
            <translation>Everything is marked.</translation>
        </message>
        <message>
            <source>Снова отмечать</source>
            <translation>Mark again</translation>
        </message>
        <message>
            <source>Всё, о чём решено не напоминать. Верните решение — и пометки появятся снова.</source>
            <translation>Everything you decided not to be reminded of. Take a decision back and the marks return.</translation>
        </message>
        <message>
            <source>Слово в словаре</source>
            <translation>Word in the dictionary</translation>
        </message>
        <message>
            <source>Какие решения показать</source>
            <translation>Which decisions to show</translation>
        </message>
        <message>
            <source>Все решения</source>
            <translation>All decisions</translation>
        </message>
        <message>
            <source>Слова</source>
            <translation>Words</translation>
        </message>
        <message>
            <source>Правило</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>Где</source>
            <translation>Where</translation>
        </message>
    </context>
    <context>
        <name>import</name>
        <message>
            <source>навигация сайта</source>
            <translation>navigation of the site</translation>
        </message>
        <message>
            <source>подпись к снимку</source>
            <translation>photo caption</translation>
        </message>
        <message>
            <source>дата</source>
            <translation>date</translation>
        </message>
        <message>
            <source>автор или источник</source>
            <translation>author or source</translation>
        </message>
        <message>
            <source>кнопки и счётчики</source>
            <translation>buttons and counters</translation>
        </message>
        <message>
            <source>новости партнёров</source>
            <translation>partner news</translation>
        </message>
        <message>
            <source>Из файла «{name}» взято:</source>
            <translation>Taken from “{name}”:</translation>
        </message>
        <message numerus="yes">
            <source>%n абзацев</source>
            <translation>
                <numerusform>%n paragraph</numerusform>
                <numerusform>%n paragraphs</numerusform>
            </translation>
        </message>
        <message>
            <source>Оставлено в стороне: {names}.</source>
            <translation>Left aside: {names}.</translation>
        </message>
    </context>
    <context>
        <name>incoming</name>
        <message>
            <source>Читаю файл «{name}»…</source>
            <translation>Reading “{name}”…</translation>
        </message>
        <message numerus="yes">
            <source>Ждут ещё: %n.</source>
            <translation>
                <numerusform>%n more is waiting.</numerusform>
                <numerusform>%n more are waiting.</numerusform>
            </translation>
        </message>
        <message>
            <source>Остановить</source>
            <translation>Stop</translation>
        </message>
        <message numerus="yes">
            <source>Не прочитано файлов: %n.</source>
            <translation>
                <numerusform>%n file was not read.</numerusform>
                <numerusform>%n files were not read.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inserting</name>
        <message>
            <source>Выделите слова, к которым нужна сноска.</source>
            <translation>Select the words that need a footnote.</translation>
        </message>
        <message>
            <source>Сноска</source>
            <translation>Footnote</translation>
        </message>
        <message>
            <source>Текст сноски</source>
            <translation>Footnote text</translation>
        </message>
        <message>
            <source>Поставить сноску</source>
            <translation>Set the footnote</translation>
        </message>
        <message>
            <source>Вставлено и почищено.</source>
            <translation>Pasted and cleaned.</translation>
        </message>
        <message>
            <source>Отменить</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Остановить</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Читаю вставленное: его много. Писать можно дальше.</source>
            <translation>Reading what was pasted: there is a lot of it. You can go on writing.</translation>
        </message>
        <message>
            <source>Вставка остановлена. Скопированное осталось в буфере обмена.</source>
            <translation>Pasting was stopped. What was copied is still on the clipboard.</translation>
        </message>
    </context>
    <context>
        <name>keys</name>
        <message>
            <source>Клавиши</source>
            <translation>Shortcuts</translation>
        </message>
        <message>
            <source>Найти команду или клавишу</source>
            <translation>Find a command or shortcut</translation>
        </message>
    </context>
    <context>
        <name>link</name>
        <message>
            <source>Ссылка</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Это не адрес сайта, почты или телефона.</source>
            <translation>This is not the address of a site, a mailbox or a telephone.</translation>
        </message>
        <message>
            <source>Текст</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Адрес</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Поставить ссылку</source>
            <translation>Set link</translation>
        </message>
        <message>
            <source>Убрать ссылку</source>
            <translation>Remove link</translation>
        </message>
    </context>
    <context>
        <name>lock</name>
        <message>
            <source>Утверждено: {who}, {when}.</source>
            <translation>Approved by {who}, {when}.</translation>
        </message>
        <message>
            <source>Материал в состоянии «{state}», только для чтения.</source>
            <translation>The article is “{state}”, read-only.</translation>
        </message>
        <message>
            <source>«{step}» может {who}.</source>
            <translation>“{step}” is for the {who}.</translation>
        </message>
    </context>
    <context>
        <name>menus</name>
        <message>
            <source>&amp;Файл</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>&amp;Правка</source>
            <translation>&amp;Edit</translation>
        </message>
        <message>
            <source>Вст&amp;авка</source>
            <translation>&amp;Insert</translation>
        </message>
        <message>
            <source>Фор&amp;мат</source>
            <translation>For&amp;mat</translation>
        </message>
        <message>
            <source>&amp;Таблица</source>
            <translation>Ta&amp;ble</translation>
        </message>
        <message>
            <source>&amp;Вид</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <source>П&amp;роверка</source>
            <translation>&amp;Proofreading</translation>
        </message>
        <message>
            <source>Рецен&amp;зирование</source>
            <translation>&amp;Review</translation>
        </message>
        <message>
            <source>М&amp;атериал</source>
            <translation>&amp;Article</translation>
        </message>
        <message>
            <source>Р&amp;едакция</source>
            <translation>&amp;Newsroom</translation>
        </message>
        <message>
            <source>&amp;Справка</source>
            <translation>&amp;Help</translation>
        </message>
    </context>
    <context>
        <name>moments</name>
        <message>
            <source>января</source>
            <translation>January</translation>
        </message>
        <message>
            <source>февраля</source>
            <translation>February</translation>
        </message>
        <message>
            <source>марта</source>
            <translation>March</translation>
        </message>
        <message>
            <source>апреля</source>
            <translation>April</translation>
        </message>
        <message>
            <source>мая</source>
            <translation>May</translation>
        </message>
        <message>
            <source>июня</source>
            <translation>June</translation>
        </message>
        <message>
            <source>июля</source>
            <translation>July</translation>
        </message>
        <message>
            <source>августа</source>
            <translation>August</translation>
        </message>
        <message>
            <source>сентября</source>
            <translation>September</translation>
        </message>
        <message>
            <source>октября</source>
            <translation>October</translation>
        </message>
        <message>
            <source>ноября</source>
            <translation>November</translation>
        </message>
        <message>
            <source>декабря</source>
            <translation>December</translation>
        </message>
        <message>
            <source>только что</source>
            <translation>just now</translation>
        </message>
        <message numerus="yes">
            <source>%n мин назад</source>
            <translation>
                <numerusform>%n min ago</numerusform>
                <numerusform>%n min ago</numerusform>
            </translation>
        </message>
        <message>
            <source>вчера, {time}</source>
            <translation>yesterday, {time}</translation>
        </message>
    </context>
    <context>
        <name>newsroom</name>
        <message>
            <source>Учебные материалы станут такими, как в первый день. Ваши собственные материалы не изменятся.</source>
            <translation>The practice articles will be as they were on the first day. Your own articles will not change.</translation>
        </message>
        <message>
            <source>Сбросить демо</source>
            <translation>Reset demo</translation>
        </message>
        <message>
            <source>Сбросить</source>
            <translation>Reset</translation>
        </message>
    </context>
    <context>
        <name>notices</name>
        <message>
            <source>Сообщение</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Подробнее</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Скрыть</source>
            <translation>Hide</translation>
        </message>
        <message>
            <source>Скрыть сообщение</source>
            <translation>Hide message</translation>
        </message>
        <message>
            <source>Подробности</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Скопировать</source>
            <translation>Copy</translation>
        </message>
    </context>
    <context>
        <name>own rule</name>
        <message>
            <source>Замечание</source>
            <translation>Warning</translation>
        </message>
        <message>
            <source>Тихий совет</source>
            <translation>Quiet hint</translation>
        </message>
        <message>
            <source>Не пишем</source>
            <translation>We don't write</translation>
        </message>
        <message>
            <source>май месяц</source>
            <translation>май месяц</translation>
        </message>
        <message>
            <source>Пишем</source>
            <translation>We write</translation>
        </message>
        <message>
            <source>май; несколько вариантов — через «;»</source>
            <translation>май; separate several choices with “;”</translation>
        </message>
        <message>
            <source>Название</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Май и так месяц</source>
            <translation>May is a month anyway</translation>
        </message>
        <message>
            <source>Почему</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>«Месяц» лишнее: май — это уже месяц.</source>
            <translation>“Месяц” is redundant: May is a month already.</translation>
        </message>
        <message>
            <source>Неверный пример</source>
            <translation>Wrong example</translation>
        </message>
        <message>
            <source>Форум пройдёт в мае месяце.</source>
            <translation>Форум пройдёт в мае месяце.</translation>
        </message>
        <message>
            <source>Верный пример</source>
            <translation>Right example</translation>
        </message>
        <message>
            <source>Форум пройдёт в мае.</source>
            <translation>Форум пройдёт в мае.</translation>
        </message>
        <message>
            <source>Правило редакции</source>
            <translation>Newsroom rule</translation>
        </message>
        <message>
            <source>Новое правило</source>
            <translation>New rule</translation>
        </message>
        <message>
            <source>Во всех формах слов: «в мае месяце» → «в мае»</source>
            <translation>In every form of the words: «в мае месяце» → «в мае»</translation>
        </message>
        <message>
            <source>Сохранить</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Важность</source>
            <translation>Importance</translation>
        </message>
        <message>
            <source>Заполните строки: по примерам правило будет испытано.</source>
            <translation>Fill in the lines: the rule will be tried on the examples.</translation>
        </message>
        <message>
            <source>Проверка не работает, и правило не испытать.</source>
            <translation>Proofreading is not working, so the rule cannot be tried.</translation>
        </message>
        <message>
            <source>Примеры подходят. Найдётся «{quote}».</source>
            <translation>The examples fit. “{quote}” will be found.</translation>
        </message>
        <message>
            <source>» или «</source>
            <translation>” or “</translation>
        </message>
        <message>
            <source>Примеры подходят: «{quote}» → «{choice}».</source>
            <translation>The examples fit: “{quote}” → “{choice}”.</translation>
        </message>
    </context>
    <context>
        <name>own rules</name>
        <message>
            <source>Правило для «{wrong}» уже есть.</source>
            <translation>There is a rule for “{wrong}” already.</translation>
        </message>
        <message>
            <source>Измените его или назовите другие слова.</source>
            <translation>Change it, or name other words.</translation>
        </message>
        <message>
            <source>Правило редакции «{title}».</source>
            <translation>House rule “{title}”.</translation>
        </message>
        <message>
            <source>Правило «{title}» из профиля не принято.</source>
            <translation>The rule “{title}” of the profile was not accepted.</translation>
        </message>
        <message>
            <source>В неверном примере правило ничего не находит.</source>
            <translation>The rule finds nothing in the wrong example.</translation>
        </message>
        <message>
            <source>В верном примере правило находит «{quote}».</source>
            <translation>The rule finds “{quote}” in the right example.</translation>
        </message>
        <message>
            <source>После исправления правило снова находит «{quote}»: замена его содержит.</source>
            <translation>After the fix the rule finds “{quote}” again: the replacement contains it.</translation>
        </message>
    </context>
    <context>
        <name>palette</name>
        <message>
            <source>Палитра команд</source>
            <translation>Command palette</translation>
        </message>
        <message>
            <source>Команда или заголовок материала</source>
            <translation>A command or an article's headline</translation>
        </message>
        <message>
            <source>Что нашлось</source>
            <translation>What was found</translation>
        </message>
        <message>
            <source>Ничего не нашлось. Попробуйте другое слово.</source>
            <translation>Nothing found. Try another word.</translation>
        </message>
    </context>
    <context>
        <name>panels</name>
        <message>
            <source>Замечания</source>
            <translation>Findings</translation>
        </message>
        <message>
            <source>Правки</source>
            <translation>Suggestions</translation>
        </message>
    </context>
    <context>
        <name>picture</name>
        <message>
            <source>Картинка</source>
            <translation>Picture</translation>
        </message>
        <message>
            <source>Фото: имя, издание</source>
            <translation>Photo: name, publication</translation>
        </message>
        <message>
            <source>Автор или источник</source>
            <translation>Credit</translation>
        </message>
        <message>
            <source>Что на картинке</source>
            <translation>What it shows</translation>
        </message>
        <message>
            <source>Описание услышит тот, кто читает с экранным диктором.</source>
            <translation>Whoever reads with a screen reader will hear the description.</translation>
        </message>
        <message>
            <source>Записать</source>
            <translation>Save</translation>
        </message>
    </context>
    <context>
        <name>policies</name>
        <message>
            <source>Такой порядок работы не годится: {faults}</source>
            <translation>It cannot work this way: {faults}</translation>
        </message>
        <message>
            <source>В состоянии «{state}» есть материалы ({count}): сначала переведите их.</source>
            <translation>There are articles in the state “{state}” ({count}): move them first.</translation>
        </message>
        <message>
            <source>Часового пояса «{zone}» нет.</source>
            <translation>There is no time zone “{zone}”.</translation>
        </message>
    </context>
    <context>
        <name>policy</name>
        <message>
            <source>Состояния и шаги</source>
            <translation>States and steps</translation>
        </message>
        <message>
            <source>Четыре глаза: свой материал утверждает другой</source>
            <translation>Four eyes: one’s own article is approved by another</translation>
        </message>
        <message>
            <source>Часовой пояс редакции</source>
            <translation>The newsroom’s time zone</translation>
        </message>
        <message>
            <source>Состояния</source>
            <translation>States</translation>
        </message>
        <message>
            <source>Шаги</source>
            <translation>Steps</translation>
        </message>
        <message>
            <source>Проверки перед шагом</source>
            <translation>Checks before a step</translation>
        </message>
        <message>
            <source>Сохранить</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Новое состояние</source>
            <translation>New state</translation>
        </message>
        <message>
            <source>Как оно называется?</source>
            <translation>What is it called?</translation>
        </message>
        <message>
            <source>Добавить</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>В состояние «{state}»</source>
            <translation>To the state “{state}”</translation>
        </message>
        <message>
            <source>Из состояния «{state}»</source>
            <translation>From the state “{state}”</translation>
        </message>
        <message>
            <source>Убрать</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Добавить…</source>
            <translation>Add…</translation>
        </message>
        <message>
            <source>Новый шаг</source>
            <translation>New step</translation>
        </message>
        <message>
            <source>Как он называется?</source>
            <translation>What is it called?</translation>
        </message>
        <message>
            <source>не пускает</source>
            <translation>blocks</translation>
        </message>
        <message>
            <source>советует</source>
            <translation>advises</translation>
        </message>
        <message>
            <source>не смотрит</source>
            <translation>does not look</translation>
        </message>
        <message>
            <source>Рубрика</source>
            <translation>Section</translation>
        </message>
        <message>
            <source>Во всех рубриках</source>
            <translation>In all sections</translation>
        </message>
        <message>
            <source>Проверка</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Проверки</source>
            <translation>Checks</translation>
        </message>
        <message>
            <source>Состояние</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Над списком</source>
            <translation>Over the list</translation>
        </message>
        <message>
            <source>Пишут</source>
            <translation>Who writes</translation>
        </message>
        <message>
            <source>Пишут своё</source>
            <translation>Who writes in their own</translation>
        </message>
        <message>
            <source>Шаг</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>Откуда</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Куда</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Кто может</source>
            <translation>Who may</translation>
        </message>
        <message>
            <source>Кто может своё</source>
            <translation>Who may, with their own</translation>
        </message>
        <message>
            <source>Причина</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Утверждает</source>
            <translation>Approves</translation>
        </message>
        <message>
            <source>ниоткуда</source>
            <translation>from nowhere</translation>
        </message>
        <message>
            <source>откуда пришёл</source>
            <translation>where it came from</translation>
        </message>
        <message>
            <source>никто</source>
            <translation>nobody</translation>
        </message>
        <message>
            <source>все</source>
            <translation>everybody</translation>
        </message>
        <message>
            <source>редакторы и администратор</source>
            <translation>editors and the administrator</translation>
        </message>
        <message>
            <source>все, кроме редакторов</source>
            <translation>everybody but editors</translation>
        </message>
    </context>
    <context>
        <name>polishing</name>
        <message>
            <source>пробелы</source>
            <translation>spaces</translation>
        </message>
        <message>
            <source>кавычки</source>
            <translation>quotation marks</translation>
        </message>
        <message>
            <source>тире и дефисы</source>
            <translation>dashes and hyphens</translation>
        </message>
        <message>
            <source>другое</source>
            <translation>other</translation>
        </message>
        <message>
            <source>Проверка не работает, и текст остался как был.</source>
            <translation>Proofreading is not working; the text is as it was.</translation>
        </message>
        <message>
            <source>Причёсывать нечего: всё набрано, как принято в редакции.</source>
            <translation>Nothing to tidy up: everything is set as the newsroom does.</translation>
        </message>
        <message>
            <source>Причёсано: {listed}.</source>
            <translation>Tidied up: {listed}.</translation>
        </message>
        <message>
            <source>Исправлять без вопросов нечего.</source>
            <translation>Nothing can be fixed without asking.</translation>
        </message>
        <message numerus="yes">
            <source>Исправлено %n мест.</source>
            <translation>
                <numerusform>Fixed %n place.</numerusform>
                <numerusform>Fixed %n places.</numerusform>
            </translation>
        </message>
        <message>
            <source>Отменить</source>
            <translation>Undo</translation>
        </message>
    </context>
    <context>
        <name>preferences</name>
        <message>
            <source>Настройки</source>
            <translation>Preferences</translation>
        </message>
        <message>
            <source>Найти настройку</source>
            <translation>Find a setting</translation>
        </message>
        <message>
            <source>Такой настройки нет.</source>
            <translation>There is no such setting.</translation>
        </message>
        <message>
            <source>Сохранить</source>
            <translation>Save</translation>
        </message>
    </context>
    <context>
        <name>printing</name>
        <message>
            <source>Открыть</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Принтера нет. Материал можно сохранить как PDF и распечатать потом.</source>
            <translation>There is no printer. The article can be saved as PDF and printed later.</translation>
        </message>
        <message>
            <source>Сохранить как PDF…</source>
            <translation>Save as PDF…</translation>
        </message>
        <message>
            <source>Предпросмотр печати</source>
            <translation>Print preview</translation>
        </message>
        <message>
            <source>Страницы</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Предыдущая страница</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <source>Следующая страница</source>
            <translation>Next page</translation>
        </message>
        <message>
            <source>Мельче</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>Крупнее</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>По ширине</source>
            <translation>Fit to width</translation>
        </message>
        <message>
            <source>Напечатать…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Страница {page} из {pages}</source>
            <translation>Page {page} of {pages}</translation>
        </message>
        <message>
            <source>Печать</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Теги: {tags}</source>
            <translation>Tags: {tags}</translation>
        </message>
        <message>
            <source>картинка</source>
            <translation>picture</translation>
        </message>
        <message>
            <source>Фото: {credit}</source>
            <translation>Photo: {credit}</translation>
        </message>
        <message>
            <source>{page} из {pages}</source>
            <translation>{page} of {pages}</translation>
        </message>
    </context>
    <context>
        <name>profile</name>
        <message>
            <source>Профиль «{name}» не найден.</source>
            <translation>The profile “{name}” was not found.</translation>
        </message>
        <message>
            <source>Есть профили {known}; можно назвать и файл.</source>
            <translation>The profiles are {known}; a file can be named too.</translation>
        </message>
        <message>
            <source>Файл «{name}» — не профиль проверки.</source>
            <translation>The file “{name}” is not a checking profile.</translation>
        </message>
        <message>
            <source>Обычный</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Книжный</source>
            <translation>Book</translation>
        </message>
        <message>
            <source>Агентство</source>
            <translation>Agency</translation>
        </message>
        <message>
            <source>Сайт</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>Свой</source>
            <translation>Custom</translation>
        </message>
        <message>
            <source>Профиль не записан в «{name}».</source>
            <translation>The profile was not written to “{name}”.</translation>
        </message>
    </context>
    <context>
        <name>proposals</name>
        <message>
            <source>Было: </source>
            <translation>Was: </translation>
        </message>
        <message>
            <source>пусто</source>
            <translation>empty</translation>
        </message>
        <message>
            <source>Отозвать свою правку</source>
            <translation>Withdraw one's own suggestion</translation>
        </message>
        <message>
            <source>Рубрика</source>
            <translation>Section</translation>
        </message>
        <message>
            <source>Заголовок</source>
            <translation>Headline</translation>
        </message>
        <message>
            <source>Подзаголовок</source>
            <translation>Deck</translation>
        </message>
        <message>
            <source>Лид</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>Теги</source>
            <translation>Tags</translation>
        </message>
    </context>
    <context>
        <name>proposed</name>
        <message>
            <source>Предлагаю заголовок: {value}</source>
            <translation>Proposed headline: {value}</translation>
        </message>
        <message>
            <source>Предлагаю подзаголовок: {value}</source>
            <translation>Proposed deck: {value}</translation>
        </message>
        <message>
            <source>Предлагаю лид: {value}</source>
            <translation>Proposed lead: {value}</translation>
        </message>
        <message>
            <source>Предлагаю рубрику: {value}</source>
            <translation>Proposed section: {value}</translation>
        </message>
        <message>
            <source>Предлагаю теги: {value}</source>
            <translation>Proposed tags: {value}</translation>
        </message>
        <message>
            <source>К рубрике: {text}</source>
            <translation>On the section: {text}</translation>
        </message>
        <message>
            <source>К тегам: {text}</source>
            <translation>On the tags: {text}</translation>
        </message>
        <message>
            <source>ничего</source>
            <translation>nothing</translation>
        </message>
    </context>
    <context>
        <name>reading</name>
        <message>
            <source>Вы открыли этот материал впервые, сравнить его пока не с чем.</source>
            <translation>You opened this article for the first time, there is nothing to compare it with yet.</translation>
        </message>
        <message>
            <source>То, что вы читали, в хранилище пропало или повреждено: сравнить не с чем.</source>
            <translation>What you read is gone from the store or damaged: there is nothing to compare with.</translation>
        </message>
        <message>
            <source>С прошлого чтения ({moment}) ничего не изменилось.</source>
            <translation>Nothing has changed since you last read it ({moment}).</translation>
        </message>
        <message>
            <source>Что изменилось с прошлого чтения</source>
            <translation>What changed since you read it</translation>
        </message>
        <message>
            <source>Когда вы читали</source>
            <translation>When you read it</translation>
        </message>
        <message>
            <source>Сейчас</source>
            <translation>Now</translation>
        </message>
        <message>
            <source>После вашего чтения ({moment}): {changes}.</source>
            <translation>Since you read it ({moment}): {changes}.</translation>
        </message>
        <message>
            <source>Показать изменения</source>
            <translation>Show the changes</translation>
        </message>
        <message>
            <source>Работали: {names}.</source>
            <translation>Worked on by: {names}.</translation>
        </message>
        <message>
            <source>Прошлое чтение: {moment}.</source>
            <translation>Read before: {moment}.</translation>
        </message>
        <message>
            <source>{who} просит доработать ({when}): {reason}</source>
            <translation>{who} asks for changes ({when}): {reason}</translation>
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
            <translation>{headline} (recovered edits)</translation>
        </message>
        <message>
            <source>Найденные правки остались на месте, их предложат снова.</source>
            <translation>The recovered edits stayed where they were and will be offered again.</translation>
        </message>
        <message>
            <source>Несохранённые правки</source>
            <translation>Unsaved Edits</translation>
        </message>
        <message>
            <source>Найденные правки</source>
            <translation>Recovered edits</translation>
        </message>
        <message>
            <source>Взять всё</source>
            <translation>Take all</translation>
        </message>
        <message>
            <source>Решить позже</source>
            <translation>Decide later</translation>
        </message>
        <message>
            <source>Продолжить работу</source>
            <translation>Continue working</translation>
        </message>
        <message>
            <source>Сравнить</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>Отбросить</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>Вернуть</source>
            <translation>Put back</translation>
        </message>
        <message>
            <source>Взять</source>
            <translation>Take</translation>
        </message>
        <message>
            <source>Правки и то, что сохранено</source>
            <translation>The edits and what is saved</translation>
        </message>
        <message>
            <source>Было — в хранилище, стало — в найденных правках.</source>
            <translation>Before is what is stored, after is what was found.</translation>
        </message>
        <message>
            <source>В хранилище</source>
            <translation>In the store</translation>
        </message>
        <message>
            <source>Взято: «{headline}».</source>
            <translation>Taken: “{headline}”.</translation>
        </message>
        <message>
            <source>Отброшено; можно вернуть.</source>
            <translation>Discarded; can be put back.</translation>
        </message>
        <message>
            <source>От {moment}.</source>
            <translation>From {moment}.</translation>
        </message>
        <message numerus="yes">
            <source>В хранилище этого материала нет: %n слов.</source>
            <translation>
                <numerusform>This article is not in the store: %n word.</numerusform>
                <numerusform>This article is not in the store: %n words.</numerusform>
            </translation>
        </message>
        <message>
            <source>В хранилище текст новее: если взять, останутся оба, этот — отдельным материалом.</source>
            <translation>The text in the store is newer: if you take this one, both stay, this one as an article of its own.</translation>
        </message>
        <message>
            <source>Найдены повреждённые записи</source>
            <translation>Damaged records were found</translation>
        </message>
        <message>
            <source>Отброшенные правки</source>
            <translation>Discarded edits</translation>
        </message>
        <message numerus="yes">
            <source>Найдены несохранённые правки от {moment}, %n слов</source>
            <translation>
                <numerusform>Unsaved edits from {moment} were found, %n word</numerusform>
                <numerusform>Unsaved edits from {moment} were found, %n words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Они хранятся %n дней, потом исчезают.</source>
            <translation>
                <numerusform>They are kept for %n day and then vanish.</numerusform>
                <numerusform>They are kept for %n days and then vanish.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Прошлый раз работа прервалась. Возьмёте правки — прежний текст останется среди версий материала; отбросите — их можно будет вернуть ещё %n дней.</source>
            <translation>
                <numerusform>Last time work was cut short. If you take the edits, the former text stays among the versions; if you discard them, they can be put back for %n more day.</numerusform>
                <numerusform>Last time work was cut short. If you take the edits, the former text stays among the versions; if you discard them, they can be put back for %n more days.</numerusform>
            </translation>
        </message>
        <message>
            <source>Запись повреждена и не читается, файл оставлен на месте: {path}</source>
            <translation>A record is damaged and cannot be read; the file was left in place: {path}</translation>
        </message>
        <message>
            <source>Отброшенных правок нет.</source>
            <translation>There are no discarded edits.</translation>
        </message>
    </context>
    <context>
        <name>release</name>
        <message>
            <source>Выпустить текст без утверждения может только тот, кто назвал себя.</source>
            <translation>Only somebody who gave a name can let a text out without approval.</translation>
        </message>
        <message>
            <source>Впишите своё имя в настройках.</source>
            <translation>Write your name in the preferences.</translation>
        </message>
        <message>
            <source>ЧЕРНОВИК. {headline}</source>
            <translation>DRAFT. {headline}</translation>
        </message>
        <message>
            <source>ЧЕРНОВИК, не для публикации.</source>
            <translation>DRAFT, not for publication.</translation>
        </message>
        <message>
            <source>Для публикации не готово</source>
            <translation>Not ready for publication</translation>
        </message>
        <message>
            <source>Рабочая копия с пометкой «черновик»</source>
            <translation>A working copy marked as a draft</translation>
        </message>
        <message>
            <source>Выпустить под свою ответственность</source>
            <translation>Let it out on my own responsibility</translation>
        </message>
        <message>
            <source>Причина</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Причина. В истории останутся она, ваше имя и то, чего не хватало.</source>
            <translation>The reason. The history keeps it, your name and what was missing.</translation>
        </message>
        <message>
            <source>Выпустить неутверждённое может {who}.</source>
            <translation>What is not approved can be let out by: {who}.</translation>
        </message>
        <message>
            <source>Дальше…</source>
            <translation>Go on…</translation>
        </message>
        <message>
            <source>Для публикации этот текст не выпустить: {why}</source>
            <translation>This text cannot go out for publication: {why}</translation>
        </message>
        <message>
            <source>Устраните это, возьмите рабочую копию с пометкой «черновик» или выпустите под свою ответственность, назвав причину.</source>
            <translation>Put this right, take a working copy marked as a draft, or let it out on your own responsibility, giving a reason.</translation>
        </message>
        <message>
            <source>Причёсанный файл отличается от утверждённого текста.</source>
            <translation>The typeset file differs from the approved text.</translation>
        </message>
        <message>
            <source>Действует эмбарго до {until}.</source>
            <translation>There is an embargo until {until}.</translation>
        </message>
        <message>
            <source>ЧЕРНОВИК · не утверждено</source>
            <translation>DRAFT · not approved</translation>
        </message>
        <message>
            <source>ЧЕРНОВИК · изменено после утверждения</source>
            <translation>DRAFT · changed after approval</translation>
        </message>
        <message>
            <source>ЭМБАРГО до {until}</source>
            <translation>EMBARGO until {until}</translation>
        </message>
        <message>
            <source>Материал не утверждён, он в состоянии «{state}».</source>
            <translation>The article is not approved, it is in the state “{state}”.</translation>
        </message>
        <message>
            <source>Материал утверждён без печати, прежней версией программы.</source>
            <translation>The article was approved without a seal, by an earlier version of the program.</translation>
        </message>
        <message>
            <source>В тексте есть правки, о которых не решено.</source>
            <translation>There are open suggestions in the text.</translation>
        </message>
        <message>
            <source>Текст изменился после того, как его утвердил(а) {who}.</source>
            <translation>The text has changed since {who} approved it.</translation>
        </message>
    </context>
    <context>
        <name>removal</name>
        <message>
            <source>Навсегда удаляют только из корзины.</source>
            <translation>Only what is in the trash is deleted for good.</translation>
        </message>
        <message>
            <source>Сначала отправьте материал в корзину.</source>
            <translation>Send the article to the trash first.</translation>
        </message>
    </context>
    <context>
        <name>review</name>
        <message>
            <source>В чужом тексте вы предлагаете правки: принимает их автор или редактор.</source>
            <translation>You edit other people’s text by suggesting: the author or an editor accepts the suggestions.</translation>
        </message>
        <message>
            <source>Режим правок включён: изменения текста, заголовка, лида, рубрики и тегов станут правками.</source>
            <translation>Suggest mode is on: changes to the text, headline, lead, section and tags become suggestions.</translation>
        </message>
        <message>
            <source>Режим правок выключен: текст меняется сразу.</source>
            <translation>Suggest mode is off: the text is changed at once.</translation>
        </message>
        <message>
            <source>Правок в тексте нет.</source>
            <translation>There are no suggestions in the text.</translation>
        </message>
        <message>
            <source>Так текст будет выглядеть, если принять все правки. Только чтение; назад — Esc.</source>
            <translation>This is how the text will look if all suggestions are accepted. Read-only; Esc to go back.</translation>
        </message>
        <message>
            <source>Таким текст был до правок. Только чтение; назад — Esc.</source>
            <translation>This is how the text was before the suggestions. Read-only; Esc to go back.</translation>
        </message>
        <message>
            <source>Примечание к словам «{quote}»</source>
            <translation>Comment on “{quote}”</translation>
        </message>
        <message>
            <source>Примечание к заголовку</source>
            <translation>Comment on the headline</translation>
        </message>
        <message>
            <source>Примечание к подзаголовку</source>
            <translation>Comment on the deck</translation>
        </message>
        <message>
            <source>Примечание к лиду</source>
            <translation>Comment on the lead</translation>
        </message>
        <message>
            <source>Примечание к рубрике</source>
            <translation>Comment on the section</translation>
        </message>
        <message>
            <source>Примечание к тегам</source>
            <translation>Comment on the tags</translation>
        </message>
        <message>
            <source>Примечание ко всему материалу</source>
            <translation>Comment on the whole article</translation>
        </message>
        <message>
            <source>Примечание</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Добавить</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Чужие правки принимает и отклоняет автор или редактор.</source>
            <translation>The author or an editor accepts and rejects other people’s suggestions.</translation>
        </message>
        <message>
            <source>Здесь нет правки.</source>
            <translation>There is no suggestion here.</translation>
        </message>
        <message>
            <source>Объединить и разделить ячейки или сменить шапку таблицы может автор материала или редактор.</source>
            <translation>Only the author of the article or an editor can merge and split cells or change the header of a table.</translation>
        </message>
        <message>
            <source>Объединить и разделить ячейки или сменить шапку таблицы правкой нельзя: это делают сразу. Выключите режим правок (Ctrl+Shift+E).</source>
            <translation>Merging and splitting cells or changing the table's header row cannot be suggested: it is done at once. Turn suggest mode off (Ctrl+Shift+E).</translation>
        </message>
        <message>
            <source>Открытых примечаний нет.</source>
            <translation>There are no open comments.</translation>
        </message>
        <message>
            <source>Здесь нет примечания.</source>
            <translation>There is no comment here.</translation>
        </message>
        <message>
            <source>Отозвать</source>
            <translation>Withdraw</translation>
        </message>
        <message>
            <source>Без имени</source>
            <translation>No name</translation>
        </message>
        <message>
            <source>Принять</source>
            <translation>Accept</translation>
        </message>
        <message>
            <source>Отклонить</source>
            <translation>Reject</translation>
        </message>
        <message>
            <source>Правка</source>
            <translation>Suggestion</translation>
        </message>
        <message>
            <source>Правка: {author}</source>
            <translation>Suggestion: {author}</translation>
        </message>
        <message>
            <source>Ответить примечанием…</source>
            <translation>Reply with a comment…</translation>
        </message>
        <message>
            <source>Следующая правка</source>
            <translation>Next suggestion</translation>
        </message>
        <message>
            <source>Предыдущая правка</source>
            <translation>Previous suggestion</translation>
        </message>
        <message>
            <source>{things}: {words}</source>
            <translation>{things}: {words}</translation>
        </message>
        <message>
            <source>Перенос: {words}</source>
            <translation>Moved: {words}</translation>
        </message>
        <message>
            <source>Замена: {before} → {after}</source>
            <translation>Replace: {before} → {after}</translation>
        </message>
        <message>
            <source>Вставка: {words}</source>
            <translation>Insert: {words}</translation>
        </message>
        <message>
            <source>Удаление: {words}</source>
            <translation>Delete: {words}</translation>
        </message>
        <message>
            <source>Новый абзац</source>
            <translation>New paragraph</translation>
        </message>
        <message>
            <source>Абзацы соединены</source>
            <translation>Paragraphs joined</translation>
        </message>
        <message>
            <source>Оформление: {words}</source>
            <translation>Formatting: {words}</translation>
        </message>
        <message>
            <source>Оформление абзаца</source>
            <translation>Formatting of the paragraph</translation>
        </message>
        <message>
            <source>Снимок заменён другим</source>
            <translation>Picture replaced with another</translation>
        </message>
        <message>
            <source>Вставлен снимок</source>
            <translation>Picture inserted</translation>
        </message>
        <message>
            <source>Удалён снимок</source>
            <translation>Picture removed</translation>
        </message>
        <message>
            <source>Вставлена таблица</source>
            <translation>Table inserted</translation>
        </message>
        <message>
            <source>Удалена таблица</source>
            <translation>Table removed</translation>
        </message>
        <message>
            <source>Вставлена строка таблицы</source>
            <translation>Table row inserted</translation>
        </message>
        <message>
            <source>Удалена строка таблицы</source>
            <translation>Table row removed</translation>
        </message>
        <message>
            <source>Вставлено строк: {count}</source>
            <translation>Rows inserted: {count}</translation>
        </message>
        <message>
            <source>Удалено строк: {count}</source>
            <translation>Rows removed: {count}</translation>
        </message>
        <message>
            <source>Вставлен столбец таблицы</source>
            <translation>Table column inserted</translation>
        </message>
        <message>
            <source>Удалён столбец таблицы</source>
            <translation>Table column removed</translation>
        </message>
        <message>
            <source>Вставлено столбцов: {count}</source>
            <translation>Columns inserted: {count}</translation>
        </message>
        <message>
            <source>Удалено столбцов: {count}</source>
            <translation>Columns removed: {count}</translation>
        </message>
        <message>
            <source>Чьи правки и примечания показать</source>
            <translation>Whose suggestions and comments to show</translation>
        </message>
        <message>
            <source>Решённые</source>
            <translation>Resolved</translation>
        </message>
        <message>
            <source>Принять все</source>
            <translation>Accept all</translation>
        </message>
        <message>
            <source>Отклонить все</source>
            <translation>Reject all</translation>
        </message>
        <message>
            <source>Примечание…</source>
            <translation>Comment…</translation>
        </message>
        <message>
            <source>Правок и примечаний нет. Режим правок — Ctrl+Shift+E, примечание к словам — Ctrl+Alt+M.</source>
            <translation>No suggestions or comments. Suggest mode: Ctrl+Shift+E; comment on words: Ctrl+Alt+M.</translation>
        </message>
        <message>
            <source>Правки и примечания</source>
            <translation>Suggestions and comments</translation>
        </message>
        <message>
            <source>Все</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Отозвать свои</source>
            <translation>Withdraw mine</translation>
        </message>
        <message>
            <source>Ещё правок: {number}</source>
            <translation>More suggestions: {number}</translation>
        </message>
        <message>
            <source>Примечание: {text}</source>
            <translation>Comment: {text}</translation>
        </message>
        <message>
            <source>{about} · решено</source>
            <translation>{about} · resolved</translation>
        </message>
        <message>
            <source>Открыть снова</source>
            <translation>Reopen</translation>
        </message>
        <message>
            <source>Решено</source>
            <translation>Resolve</translation>
        </message>
        <message>
            <source>Изменить</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Убрать</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Ответить</source>
            <translation>Reply</translation>
        </message>
        <message>
            <source>К словам «{quote}» · текст удалён</source>
            <translation>On “{quote}” · text deleted</translation>
        </message>
        <message>
            <source>К словам «{quote}»</source>
            <translation>On “{quote}”</translation>
        </message>
        <message>
            <source>К заголовку</source>
            <translation>On the headline</translation>
        </message>
        <message>
            <source>К подзаголовку</source>
            <translation>On the deck</translation>
        </message>
        <message>
            <source>К лиду</source>
            <translation>On the lead</translation>
        </message>
        <message>
            <source>К рубрике</source>
            <translation>On the section</translation>
        </message>
        <message>
            <source>К тегам</source>
            <translation>On the tags</translation>
        </message>
        <message>
            <source>Ко всему материалу</source>
            <translation>On the whole article</translation>
        </message>
        <message>
            <source>Изменить примечание</source>
            <translation>Edit the comment</translation>
        </message>
        <message>
            <source>Сохранить</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Пока на него не ответили, примечание можно сказать иначе.</source>
            <translation>A comment can be put differently until somebody answers it.</translation>
        </message>
        <message>
            <source>Кого упомянуть</source>
            <translation>Whom to mention</translation>
        </message>
    </context>
    <context>
        <name>roles</name>
        <message>
            <source>Автор</source>
            <translation>Author</translation>
        </message>
        <message>
            <source>Корректор</source>
            <translation>Proofreader</translation>
        </message>
        <message>
            <source>Редактор</source>
            <translation>Editor</translation>
        </message>
        <message>
            <source>Шеф-редактор</source>
            <translation>Editor-in-chief</translation>
        </message>
        <message>
            <source>Администратор</source>
            <translation>Administrator</translation>
        </message>
        <message>
            <source>Писать примечания</source>
            <translation>Writing comments</translation>
        </message>
        <message>
            <source>Предлагать правки</source>
            <translation>Suggesting changes</translation>
        </message>
        <message>
            <source>Принимать и отклонять чужие правки</source>
            <translation>Accepting and rejecting others’ suggestions</translation>
        </message>
        <message>
            <source>Менять теги и рубрики редакции</source>
            <translation>Changing the newsroom’s tags and sections</translation>
        </message>
        <message>
            <source>Менять правила редакции</source>
            <translation>Changing the newsroom’s rules</translation>
        </message>
        <message>
            <source>Ставить и снимать эмбарго</source>
            <translation>Putting and lifting an embargo</translation>
        </message>
        <message>
            <source>Снимать найденное проверкой перед шагом</source>
            <translation>Settling what a check before a step found</translation>
        </message>
        <message>
            <source>Выпускать неутверждённый текст</source>
            <translation>Letting an unapproved text out</translation>
        </message>
        <message>
            <source>Менять порядок работы редакции</source>
            <translation>Changing the newsroom’s ways</translation>
        </message>
        <message>
            <source>Удалять материалы навсегда</source>
            <translation>Deleting articles for good</translation>
        </message>
        <message>
            <source>Возвращать хранилище из резервной копии</source>
            <translation>Bringing the store back from a backup</translation>
        </message>
        <message>
            <source>автор материала</source>
            <translation>author of the article</translation>
        </message>
        <message>
            <source>{role} (своё)</source>
            <translation>{role} (their own)</translation>
        </message>
        <message>
            <source>{others} или {last}</source>
            <translation>{others} or {last}</translation>
        </message>
        <message>
            <source>{what} может только {who}.</source>
            <translation>{what}: only {who} may.</translation>
        </message>
    </context>
    <context>
        <name>rule book</name>
        <message>
            <source>ошибка</source>
            <translation>error</translation>
        </message>
        <message>
            <source>сомнение</source>
            <translation>doubt</translation>
        </message>
        <message>
            <source>оформление</source>
            <translation>typography</translation>
        </message>
        <message>
            <source>совет</source>
            <translation>hint</translation>
        </message>
        <message>
            <source>О правиле</source>
            <translation>About the rule</translation>
        </message>
        <message>
            <source>Выберите правило, и здесь будет, что оно говорит и почему.</source>
            <translation>Choose a rule to see here what it says and why.</translation>
        </message>
        <message>
            <source>Источник: {name}</source>
            <translation>Source: {name}</translation>
        </message>
        <message>
            <source>Правила</source>
            <translation>Rules</translation>
        </message>
        <message>
            <source>Правила проверки</source>
            <translation>Proofreading rules</translation>
        </message>
        <message>
            <source>Профиль</source>
            <translation>Profile</translation>
        </message>
        <message>
            <source>Найти правило</source>
            <translation>Find a rule</translation>
        </message>
        <message>
            <source>Изменить…</source>
            <translation>Edit…</translation>
        </message>
        <message>
            <source>Удалить…</source>
            <translation>Delete…</translation>
        </message>
        <message>
            <source>Удалить правило «{title}»? Его не станет у всей редакции.</source>
            <translation>Delete the rule “{title}”? It will be gone for the whole newsroom.</translation>
        </message>
        <message>
            <source>Удалить правило</source>
            <translation>Delete rule</translation>
        </message>
        <message>
            <source>Удалить</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Не приняты правила, у которых не подходят примеры:</source>
            <translation>Rules whose examples do not fit were not accepted:</translation>
        </message>
        <message>
            <source>Новое правило…</source>
            <translation>New rule…</translation>
        </message>
        <message>
            <source>По этим решениям текст проверяется и причёсывается.</source>
            <translation>The text is checked and tidied up by these choices.</translation>
        </message>
        <message>
            <source>Принято в редакции</source>
            <translation>House style</translation>
        </message>
        <message>
            <source>Из файла…</source>
            <translation>From file…</translation>
        </message>
        <message>
            <source>В файл…</source>
            <translation>To file…</translation>
        </message>
        <message>
            <source>Правила редакции</source>
            <translation>Newsroom rules</translation>
        </message>
        <message>
            <source>Орфография</source>
            <translation>Spelling</translation>
        </message>
        <message>
            <source>Границы слов</source>
            <translation>Word boundaries</translation>
        </message>
        <message>
            <source>Слитно или раздельно</source>
            <translation>One word or two</translation>
        </message>
        <message>
            <source>Дефисы</source>
            <translation>Hyphens</translation>
        </message>
        <message>
            <source>Прописные буквы</source>
            <translation>Capital letters</translation>
        </message>
        <message>
            <source>Согласование</source>
            <translation>Agreement</translation>
        </message>
        <message>
            <source>Управление</source>
            <translation>Government</translation>
        </message>
        <message>
            <source>Формы слов</source>
            <translation>Word forms</translation>
        </message>
        <message>
            <source>Запятые</source>
            <translation>Commas</translation>
        </message>
        <message>
            <source>Знаки препинания</source>
            <translation>Punctuation</translation>
        </message>
        <message>
            <source>Числа</source>
            <translation>Numbers</translation>
        </message>
        <message>
            <source>Факты</source>
            <translation>Facts</translation>
        </message>
        <message>
            <source>Единообразие</source>
            <translation>Consistency</translation>
        </message>
        <message>
            <source>Форма новости</source>
            <translation>News form</translation>
        </message>
        <message>
            <source>Стиль</source>
            <translation>Style</translation>
        </message>
        <message>
            <source>Типографика</source>
            <translation>Typography</translation>
        </message>
        <message>
            <source>Набор командой «Причесать»</source>
            <translation>Set by “Tidy Up”</translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <source>Сказуемое не согласовано с аббревиатурой</source>
            <translation>The predicate does not agree with the abbreviation</translation>
        </message>
        <message>
            <source>Сказуемое согласуется с главным словом, от которого образована аббревиатура.</source>
            <translation>The predicate agrees with the leading word of the abbreviation.</translation>
        </message>
        <message>
            <source>Определение не согласовано с существительным</source>
            <translation>Attribute does not agree with its noun</translation>
        </message>
        <message>
            <source>Определение должно стоять в роде, числе и падеже существительного.</source>
            <translation>An attribute must have the gender, number and case of its noun.</translation>
        </message>
        <message>
            <source>«Быть» не согласовано с краткой формой</source>
            <translation>“Быть” does not agree with the short form</translation>
        </message>
        <message>
            <source>Глагол «быть» стоит в роде и числе краткого причастия или прилагательного.</source>
            <translation>The verb “быть” takes the gender and number of the short participle or adjective.</translation>
        </message>
        <message>
            <source>«Сам» не согласовано</source>
            <translation>«Сам» does not agree</translation>
        </message>
        <message>
            <source>«Сам» стоит в роде, числе и падеже слова, которое выделяет.</source>
            <translation>«Сам» has the gender, number and case of the word it emphasises.</translation>
        </message>
        <message>
            <source>Род сказуемого при имени и фамилии</source>
            <translation>Gender of the verb beside a full name</translation>
        </message>
        <message>
            <source>Сказуемое стоит в роде, который видно по имени и фамилии.</source>
            <translation>The verb takes the gender that the first and last name show.</translation>
        </message>
        <message>
            <source>Сказуемое безличного предложения</source>
            <translation>Predicate of an impersonal sentence</translation>
        </message>
        <message>
            <source>В предложении без подлежащего глагол стоит в среднем роде или третьем лице.</source>
            <translation>In a sentence without a subject the verb is neuter or in the third person.</translation>
        </message>
        <message>
            <source>Сказуемое не согласовано с именем</source>
            <translation>The predicate does not agree with the name</translation>
        </message>
        <message>
            <source>При имени человека сказуемое стоит в мужском или женском роде.</source>
            <translation>With the name of a person the predicate is in the masculine or the feminine.</translation>
        </message>
        <message>
            <source>Существительное при числе</source>
            <translation>Noun with a number</translation>
        </message>
        <message>
            <source>Число требует другой формы того, что считают.</source>
            <translation>The number takes another form of what is counted.</translation>
        </message>
        <message>
            <source>Части составного числительного в разных падежах</source>
            <translation>Parts of a compound numeral in different cases</translation>
        </message>
        <message>
            <source>У составного количественного числительного склоняется каждая часть.</source>
            <translation>Every part of a compound cardinal numeral is declined.</translation>
        </message>
        <message>
            <source>Существительное при числе словами</source>
            <translation>Noun after a number in words</translation>
        </message>
        <message>
            <source>Причастие не согласовано с определяемым словом</source>
            <translation>The participle does not agree with its noun</translation>
        </message>
        <message>
            <source>Причастие должно стоять в роде, числе и падеже определяемого слова.</source>
            <translation>A participle takes the gender, number and case of the noun it explains.</translation>
        </message>
        <message>
            <source>«Который» не согласовано с определяемым словом</source>
            <translation>«Который» does not agree with the word it refers to</translation>
        </message>
        <message>
            <source>«Который» должно стоять в роде и числе определяемого слова.</source>
            <translation>«Который» must have the gender and number of the word it refers to.</translation>
        </message>
        <message>
            <source>Сказуемое при «один из», «каждый», «никто»</source>
            <translation>The verb with “один из”, “каждый”, “никто”</translation>
        </message>
        <message>
            <source>При этом подлежащем сказуемое стоит в единственном числе и в его роде.</source>
            <translation>With this subject the verb is singular and takes its gender.</translation>
        </message>
        <message>
            <source>Сказуемое в лице говорящего</source>
            <translation>Predicate in the person of the speaker</translation>
        </message>
        <message>
            <source>При подлежащем-существительном глагол стоит в третьем лице.</source>
            <translation>With a noun for its subject the verb is in the third person.</translation>
        </message>
        <message>
            <source>Сказуемое не согласовано с подлежащим</source>
            <translation>Predicate does not agree with its subject</translation>
        </message>
        <message>
            <source>Сказуемое должно стоять в числе, роде и лице подлежащего.</source>
            <translation>The predicate must have the number, gender and person of its subject.</translation>
        </message>
        <message>
            <source>Слова слиплись</source>
            <translation>Words run together</translation>
        </message>
        <message>
            <source>Между словами нет пробела.</source>
            <translation>There is no space between the words.</translation>
        </message>
        <message>
            <source>Пробел внутри слова</source>
            <translation>Space inside a word</translation>
        </message>
        <message>
            <source>Внутри слова стоит лишний пробел.</source>
            <translation>There is an extra space inside the word.</translation>
        </message>
        <message>
            <source>Прописная буква после запятой</source>
            <translation>Capital after a comma</translation>
        </message>
        <message>
            <source>После запятой предложение продолжается со строчной буквы.</source>
            <translation>After a comma the sentence goes on in lower case.</translation>
        </message>
        <message>
            <source>Форум, саммит, съезд — со строчной</source>
            <translation>Forum, summit, congress in lower case</translation>
        </message>
        <message>
            <source>В названии мероприятия с прописной пишется только первое слово.</source>
            <translation>In the name of an event only the first word is capitalised.</translation>
        </message>
        <message>
            <source>Должность со строчной буквы</source>
            <translation>Post in lower case</translation>
        </message>
        <message>
            <source>Названия должностей пишутся со строчной буквы.</source>
            <translation>Names of posts are written in lower case.</translation>
        </message>
        <message>
            <source>Предложение со строчной буквы</source>
            <translation>Sentence in lower case</translation>
        </message>
        <message>
            <source>После точки предложение начинается с прописной буквы.</source>
            <translation>After a full stop a sentence begins with a capital.</translation>
        </message>
        <message>
            <source>Название произведения с прописной</source>
            <translation>Titles of works begin with a capital</translation>
        </message>
        <message>
            <source>Первое слово названия книги, фильма, газеты пишется с прописной.</source>
            <translation>The first word of the title of a book, a film or a newspaper has a capital.</translation>
        </message>
        <message>
            <source>Название столицы по дате материала</source>
            <translation>The capital's name on the day of the article</translation>
        </message>
        <message>
            <source>В день материала столица называлась Астаной.</source>
            <translation>On the day of the article the capital was called Astana.</translation>
        </message>
        <message>
            <source>В тексте другое число: {other}.</source>
            <translation>The text has another figure: {other}.</translation>
        </message>
        <message>
            <source>Число в заголовке и в тексте</source>
            <translation>Figure in the headline and in the text</translation>
        </message>
        <message>
            <source>В тексте другое число.</source>
            <translation>The text has another figure.</translation>
        </message>
        <message>
            <source>Числа из заголовка нет в тексте</source>
            <translation>The headline's figure is not in the text</translation>
        </message>
        <message>
            <source>Этого числа нет в тексте.</source>
            <translation>This figure is not in the text.</translation>
        </message>
        <message>
            <source>Русское и казахское написание имени</source>
            <translation>Russian and Kazakh spelling of a name</translation>
        </message>
        <message>
            <source>В этом материале имя написано и русскими буквами: выберите одно написание.</source>
            <translation>This article also has the name in Russian letters: choose one spelling.</translation>
        </message>
        <message>
            <source>В этом материале есть и «{other}»: пишите число одинаково.</source>
            <translation>This article also has “{other}”: write the number in one way.</translation>
        </message>
        <message>
            <source>Число цифрами и словами</source>
            <translation>Number in digits and in words</translation>
        </message>
        <message>
            <source>В этом материале число написано и иначе.</source>
            <translation>This article also writes the number in another way.</translation>
        </message>
        <message>
            <source>В этом материале есть и «{other}»: одно ли это имя?</source>
            <translation>This article also has “{other}”: is it the same name?</translation>
        </message>
        <message>
            <source>Имя написано по-разному</source>
            <translation>A name spelled in two ways</translation>
        </message>
        <message>
            <source>В этом материале есть почти такое же имя: одно ли это?</source>
            <translation>This article has a name that is almost the same: is it the same one?</translation>
        </message>
        <message>
            <source>День недели в год материала</source>
            <translation>Weekday in the year of the article</translation>
        </message>
        <message>
            <source>В год материала эта дата приходится на другой день недели.</source>
            <translation>In the year of the article this date falls on another day of the week.</translation>
        </message>
        <message>
            <source>Единицы энергии и заряда</source>
            <translation>Units of energy and charge</translation>
        </message>
        <message>
            <source>Энергия и заряд — произведение, а не частное: «кВт·ч», «А·ч».</source>
            <translation>Energy and charge are a product, not a quotient: «кВт·ч», «А·ч».</translation>
        </message>
        <message>
            <source>Такого дня в этом месяце нет.</source>
            <translation>This month has no such day.</translation>
        </message>
        <message>
            <source>Дата и день недели</source>
            <translation>Date and day of the week</translation>
        </message>
        <message>
            <source>Эта дата приходится на другой день недели.</source>
            <translation>This date falls on another day of the week.</translation>
        </message>
        <message>
            <source>Просторечные формы</source>
            <translation>Colloquial forms</translation>
        </message>
        <message>
            <source>Это просторечная форма.</source>
            <translation>This is a colloquial form.</translation>
        </message>
        <message>
            <source>«Давайте» с повелительным наклонением</source>
            <translation>«Давайте» with an imperative</translation>
        </message>
        <message>
            <source>После «давайте» ставится форма совместного действия: «давайте посмотрим».</source>
            <translation>«Давайте» takes the form of joint action: «давайте посмотрим».</translation>
        </message>
        <message>
            <source>«Ни с кем», «ни при каких»</source>
            <translation>«Ни с кем», «ни при каких»</translation>
        </message>
        <message>
            <source>Предлог ставится между «ни» и местоимением.</source>
            <translation>The preposition stands between «ни» and the pronoun.</translation>
        </message>
        <message>
            <source>«С» и «со», «в» и «во», «о» и «об»</source>
            <translation>«С» and «со», «в» and «во», «о» and «об»</translation>
        </message>
        <message>
            <source>Перед этим словом предлог звучит иначе.</source>
            <translation>Before this word the preposition has another form.</translation>
        </message>
        <message>
            <source>«Её» и «неё»</source>
            <translation>«Её» and «неё»</translation>
        </message>
        <message>
            <source>После предлога местоимение начинается с «н».</source>
            <translation>After a preposition the pronoun begins with «н».</translation>
        </message>
        <message>
            <source>Предложный падеж на «-у»</source>
            <translation>Prepositional case in «-у»</translation>
        </message>
        <message>
            <source>В значении места это слово оканчивается на «-у».</source>
            <translation>Of a place, this word ends in «-у».</translation>
        </message>
        <message>
            <source>«О том, что» при глаголе</source>
            <translation>«О том, что» after a verb</translation>
        </message>
        <message>
            <source>Придаточное присоединяется иначе.</source>
            <translation>The subordinate clause is joined otherwise.</translation>
        </message>
        <message>
            <source>«По прибытии», «по истечении»</source>
            <translation>«По прибытии», «по истечении»</translation>
        </message>
        <message>
            <source>В значении «после» предлог «по» требует предложного падежа.</source>
            <translation>Meaning “after”, «по» takes the prepositional case.</translation>
        </message>
        <message>
            <source>Местоимение без предлога</source>
            <translation>Pronoun without a preposition</translation>
        </message>
        <message>
            <source>С буквой «н» в начале это местоимение стоит только после предлога.</source>
            <translation>This pronoun begins with «н» only after a preposition.</translation>
        </message>
        <message>
            <source>Составной предлог требует другого падежа</source>
            <translation>The compound preposition takes another case</translation>
        </message>
        <message>
            <source>После этого предлога нужен другой падеж.</source>
            <translation>This preposition takes another case.</translation>
        </message>
        <message>
            <source>«В соответствии с»</source>
            <translation>«В соответствии с»</translation>
        </message>
        <message>
            <source>Пишется «в соответствии с чем-либо».</source>
            <translation>It is written «в соответствии с чем-либо».</translation>
        </message>
        <message>
            <source>Предложный падеж без предлога</source>
            <translation>Prepositional case without a preposition</translation>
        </message>
        <message>
            <source>В этой форме слово не употребляется без предлога.</source>
            <translation>A word in this form does not stand without a preposition.</translation>
        </message>
        <message>
            <source>Зависимое существительное не в родительном падеже</source>
            <translation>Dependent noun not in the genitive</translation>
        </message>
        <message>
            <source>Зависимое существительное должно стоять в родительном падеже.</source>
            <translation>A dependent noun must be in the genitive.</translation>
        </message>
        <message>
            <source>«Из» и «с»</source>
            <translation>«Из» and «с»</translation>
        </message>
        <message>
            <source>Если туда — «в», то оттуда — «из».</source>
            <translation>Where one goes «в», one comes back «из».</translation>
        </message>
        <message>
            <source>«Оплатить» без «за»</source>
            <translation>«Оплатить» without «за»</translation>
        </message>
        <message>
            <source>Оплачивают что-либо, а платят за что-либо.</source>
            <translation>One says «оплачивать что-либо» but «платить за что-либо».</translation>
        </message>
        <message>
            <source>Предлог требует другого падежа</source>
            <translation>Preposition takes another case</translation>
        </message>
        <message>
            <source>Числительное при предлоге не в том падеже</source>
            <translation>Numeral after a preposition in the wrong case</translation>
        </message>
        <message>
            <source>Числительное стоит в падеже, которого требует предлог.</source>
            <translation>A numeral takes the case that its preposition demands.</translation>
        </message>
        <message>
            <source>Глагол требует творительного падежа</source>
            <translation>Verb takes the instrumental</translation>
        </message>
        <message>
            <source>Этот глагол требует творительного падежа.</source>
            <translation>This verb takes the instrumental.</translation>
        </message>
        <message>
            <source>Прямое дополнение не в том падеже</source>
            <translation>Direct object in the wrong case</translation>
        </message>
        <message>
            <source>Этот глагол требует дополнения в винительном или родительном падеже.</source>
            <translation>This verb takes its object in the accusative or the genitive.</translation>
        </message>
        <message>
            <source>Управление глагола и существительного</source>
            <translation>Government of verbs and nouns</translation>
        </message>
        <message>
            <source>Это слово требует другого предлога или падежа.</source>
            <translation>This word takes another preposition or case.</translation>
        </message>
        <message>
            <source>«Все-таки»</source>
            <translation>«Все-таки»</translation>
        </message>
        <message>
            <source>«Таки» присоединяется дефисом.</source>
            <translation>«Таки» is joined by a hyphen.</translation>
        </message>
        <message>
            <source>Стороны света</source>
            <translation>Points of the compass</translation>
        </message>
        <message>
            <source>Названия сторон света пишутся через дефис.</source>
            <translation>Points of the compass are written with a hyphen.</translation>
        </message>
        <message>
            <source>Дефис с «де»</source>
            <translation>Hyphen with «де»</translation>
        </message>
        <message>
            <source>Частица «де» присоединяется дефисом.</source>
            <translation>The particle «де» is joined by a hyphen.</translation>
        </message>
        <message>
            <source>Дефис после «пресс», «бизнес», «интернет»</source>
            <translation>Hyphen after «пресс», «бизнес», «интернет»</translation>
        </message>
        <message>
            <source>Эта часть присоединяется к существительному дефисом.</source>
            <translation>This part is joined to the noun by a hyphen.</translation>
        </message>
        <message>
            <source>«Во-первых»</source>
            <translation>«Во-первых»</translation>
        </message>
        <message>
            <source>Вводное слово пишется через дефис.</source>
            <translation>This parenthetic word is written with a hyphen.</translation>
        </message>
        <message>
            <source>Дефис после «экс» и «вице»</source>
            <translation>Hyphen after «экс» and «вице»</translation>
        </message>
        <message>
            <source>Эта часть присоединяется дефисом.</source>
            <translation>This part is joined by a hyphen.</translation>
        </message>
        <message>
            <source>«Из-за» и «из-под»</source>
            <translation>«Из-за» and «из-под»</translation>
        </message>
        <message>
            <source>Предлог пишется через дефис.</source>
            <translation>The preposition is written with a hyphen.</translation>
        </message>
        <message>
            <source>«Пол» в составе слова</source>
            <translation>«Пол» as part of a word</translation>
        </message>
        <message>
            <source>«Пол» в значении «половина» не пишется отдельно.</source>
            <translation>«Пол» meaning “half” is not written apart.</translation>
        </message>
        <message>
            <source>Дефис в наречиях на «по-»</source>
            <translation>Hyphen in adverbs in «по-»</translation>
        </message>
        <message>
            <source>Наречие пишется через дефис.</source>
            <translation>The adverb is written with a hyphen.</translation>
        </message>
        <message>
            <source>Дефис с «ка»</source>
            <translation>Hyphen with «ка»</translation>
        </message>
        <message>
            <source>Частица присоединяется дефисом.</source>
            <translation>The particle is joined by a hyphen.</translation>
        </message>
        <message>
            <source>Без дефиса</source>
            <translation>No hyphen</translation>
        </message>
        <message>
            <source>Здесь дефис не нужен.</source>
            <translation>No hyphen is needed here.</translation>
        </message>
        <message>
            <source>Дефис после «онлайн» и «офлайн»</source>
            <translation>Hyphen after «онлайн» and «офлайн»</translation>
        </message>
        <message>
            <source>Первая часть «онлайн» присоединяется к существительному дефисом.</source>
            <translation>«Онлайн» is joined to a noun by a hyphen.</translation>
        </message>
        <message>
            <source>Дефис с «либо», «нибудь», «кое»</source>
            <translation>Hyphen with «либо», «нибудь», «кое»</translation>
        </message>
        <message>
            <source>Слитно: «видеоролик», «госуслуги»</source>
            <translation>One word: «видеоролик», «госуслуги»</translation>
        </message>
        <message>
            <source>Эта часть пишется слитно.</source>
            <translation>This part is written without a gap or hyphen.</translation>
        </message>
        <message>
            <source>Дефис в «что-то», «как-то»</source>
            <translation>Hyphen in «что-то», «как-то»</translation>
        </message>
        <message>
            <source>Частица «то» присоединяется дефисом.</source>
            <translation>The particle «то» is joined by a hyphen.</translation>
        </message>
        <message>
            <source>Сокращение не раскрыто</source>
            <translation>Abbreviation not spelled out</translation>
        </message>
        <message>
            <source>При первом упоминании малоизвестное сокращение раскрывают.</source>
            <translation>An abbreviation that few know is spelled out when it is first used.</translation>
        </message>
        <message>
            <source>Имя и фамилия снова и снова</source>
            <translation>Full name again and again</translation>
        </message>
        <message>
            <source>Человек уже назван по имени: дальше довольно фамилии.</source>
            <translation>The person has been introduced: the surname is enough from here on.</translation>
        </message>
        <message>
            <source>Заголовок прописными</source>
            <translation>Headline in capitals</translation>
        </message>
        <message>
            <source>Слова в заголовке пишут строчными: прописные кричат.</source>
            <translation>Words of a headline are written small: capitals shout.</translation>
        </message>
        <message>
            <source>Восклицательные знаки в заголовке</source>
            <translation>Exclamation marks in the headline</translation>
        </message>
        <message>
            <source>В заголовке новости хватит и одного восклицательного знака.</source>
            <translation>One exclamation mark is enough for a headline.</translation>
        </message>
        <message>
            <source>Заголовок длиннее {limit} знаков.</source>
            <translation>The headline is longer than {limit} characters.</translation>
        </message>
        <message>
            <source>Длинный заголовок</source>
            <translation>Long headline</translation>
        </message>
        <message>
            <source>Заголовок длиннее, чем принято.</source>
            <translation>The headline is longer than is usual.</translation>
        </message>
        <message>
            <source>Заголовок-вопрос</source>
            <translation>Headline that asks</translation>
        </message>
        <message>
            <source>Заголовок новости отвечает, а не спрашивает.</source>
            <translation>A headline answers, it does not ask.</translation>
        </message>
        <message>
            <source>Точка в конце заголовка</source>
            <translation>Full stop at the end of a headline</translation>
        </message>
        <message>
            <source>В конце заголовка точка не ставится.</source>
            <translation>A headline has no full stop at its end.</translation>
        </message>
        <message>
            <source>Слишком длинный заголовок</source>
            <translation>Headline far too long</translation>
        </message>
        <message>
            <source>Заголовок намного длиннее, чем принято.</source>
            <translation>The headline is far longer than is usual.</translation>
        </message>
        <message>
            <source>Инициалы вместо имени</source>
            <translation>Initials in place of a first name</translation>
        </message>
        <message>
            <source>При первом упоминании человека называют по имени.</source>
            <translation>A person is called by the first name when first mentioned.</translation>
        </message>
        <message>
            <source>Лид повторяет заголовок</source>
            <translation>The lead repeats the headline</translation>
        </message>
        <message>
            <source>Лид повторяет заголовок: скажите в нём новое.</source>
            <translation>The lead repeats the headline: say something new in it.</translation>
        </message>
        <message>
            <source>Длинное предложение</source>
            <translation>Long sentence</translation>
        </message>
        <message>
            <source>В предложении больше 35 слов: разделите его.</source>
            <translation>The sentence has more than 35 words: divide it.</translation>
        </message>
        <message>
            <source>Источник новости не назван</source>
            <translation>The source of the news is not named</translation>
        </message>
        <message>
            <source>В начале новости не сказано, откуда она известна.</source>
            <translation>The opening does not say how the news is known.</translation>
        </message>
        <message>
            <source>Вчера, сегодня, завтра</source>
            <translation>Yesterday, today, tomorrow</translation>
        </message>
        <message>
            <source>Назовите день: новость прочтут и позже.</source>
            <translation>Name the day: the news will be read later too.</translation>
        </message>
        <message>
            <source>«Обоих» и «обеих»</source>
            <translation>«Обоих» and «обеих»</translation>
        </message>
        <message>
            <source>С женским родом — «обеих», с мужским и средним — «обоих».</source>
            <translation>Feminine takes «обеих», masculine and neuter take «обоих».</translation>
        </message>
        <message>
            <source>Окончание количественного числительного</source>
            <translation>Ending of a cardinal number</translation>
        </message>
        <message>
            <source>После количественного числительного в цифрах окончание не пишут.</source>
            <translation>A cardinal number in digits takes no ending.</translation>
        </message>
        <message>
            <source>Собирательное числительное</source>
            <translation>Collective numeral</translation>
        </message>
        <message>
            <source>«Двое», «трое» не сочетаются с названиями женщин.</source>
            <translation>«Двое», «трое» do not go with words for women.</translation>
        </message>
        <message>
            <source>Окончание в дате</source>
            <translation>Ending in a date</translation>
        </message>
        <message>
            <source>В дате число пишут без окончания.</source>
            <translation>In a date the number takes no ending.</translation>
        </message>
        <message>
            <source>Десятичная запятая</source>
            <translation>Decimal comma</translation>
        </message>
        <message>
            <source>Дробная часть отделяется запятой.</source>
            <translation>The fraction is set off by a comma.</translation>
        </message>
        <message>
            <source>Существительное при числе на один</source>
            <translation>Noun with a number in one</translation>
        </message>
        <message>
            <source>При числе, которое кончается на один, существительное стоит в единственном числе.</source>
            <translation>With a number that ends in one the noun is singular.</translation>
        </message>
        <message>
            <source>Существительное при дробном числе</source>
            <translation>Noun with a fraction</translation>
        </message>
        <message>
            <source>Дробное число требует родительного падежа единственного числа.</source>
            <translation>A fraction takes the genitive singular.</translation>
        </message>
        <message>
            <source>Точка после «млн», «млрд», «трлн»</source>
            <translation>Full stop after «млн», «млрд», «трлн»</translation>
        </message>
        <message>
            <source>Это сокращение пишется без точки.</source>
            <translation>This abbreviation takes no full stop.</translation>
        </message>
        <message>
            <source>Сложное слово с числом</source>
            <translation>Compound with a number</translation>
        </message>
        <message>
            <source>Число и вторая часть слова соединяются дефисом, окончание числа не пишут.</source>
            <translation>The number and the second part are joined by a hyphen; the number takes no ending.</translation>
        </message>
        <message>
            <source>Окончание порядкового числительного</source>
            <translation>Ending of an ordinal number</translation>
        </message>
        <message>
            <source>К цифрам присоединяют одну букву после гласной, две после согласной.</source>
            <translation>Digits take one letter after a vowel, two after a consonant.</translation>
        </message>
        <message>
            <source>Прилагательное со знаком процента</source>
            <translation>Adjective with a per cent sign</translation>
        </message>
        <message>
            <source>Наращение после знака процента — с «н»: «20%-ный».</source>
            <translation>After a per cent sign the ending has «н»: «20%-ный».</translation>
        </message>
        <message>
            <source>Окончание после римских цифр</source>
            <translation>Ending after Roman numerals</translation>
        </message>
        <message>
            <source>После римских цифр окончание не пишут.</source>
            <translation>Roman numerals take no ending.</translation>
        </message>
        <message>
            <source>Римские цифры русскими буквами</source>
            <translation>Roman numerals in Russian letters</translation>
        </message>
        <message>
            <source>Римское число набрано не латинскими буквами.</source>
            <translation>The Roman number is not typed in Latin letters.</translation>
        </message>
        <message>
            <source>Точка после «тыс.», «руб.», «коп.», «долл.»</source>
            <translation>Full stop after «тыс.», «руб.», «коп.», «долл.»</translation>
        </message>
        <message>
            <source>Это сокращение пишется с точкой.</source>
            <translation>This abbreviation takes a full stop.</translation>
        </message>
        <message>
            <source>«А также» и «так же»</source>
            <translation>«А также» and «так же»</translation>
        </message>
        <message>
            <source>Союз «также» пишется слитно.</source>
            <translation>The conjunction «также» is written as one word.</translation>
        </message>
        <message>
            <source>«Намного» и «на много»</source>
            <translation>«Намного» and «на много»</translation>
        </message>
        <message>
            <source>Со сравнительной степенью пишется «намного».</source>
            <translation>With a comparative it is «намного».</translation>
        </message>
        <message>
            <source>«Зато», «причем», «чтобы», «также»</source>
            <translation>«Зато», «причем», «чтобы», «также»</translation>
        </message>
        <message>
            <source>Союз пишется слитно, местоимение с предлогом или частицей — раздельно.</source>
            <translation>The conjunction is one word; a pronoun with a preposition or particle is two.</translation>
        </message>
        <message>
            <source>«В течение» и «на протяжении»</source>
            <translation>«В течение» and «на протяжении»</translation>
        </message>
        <message>
            <source>О времени пишут «в течение», «в продолжение», «на протяжении».</source>
            <translation>Of time one writes «в течение», «в продолжение», «на протяжении».</translation>
        </message>
        <message>
            <source>Окончание предлога</source>
            <translation>Ending of a preposition</translation>
        </message>
        <message>
            <source>Этот предлог пишется иначе.</source>
            <translation>This preposition is spelt otherwise.</translation>
        </message>
        <message>
            <source>«В заключение»</source>
            <translation>«В заключение»</translation>
        </message>
        <message>
            <source>В значении «в конце» пишется «в заключение», «в завершение».</source>
            <translation>Meaning “at the end” it is «в заключение», «в завершение».</translation>
        </message>
        <message>
            <source>«Чтобы» и «что бы»</source>
            <translation>«Чтобы» and «что бы»</translation>
        </message>
        <message>
            <source>Союз «чтобы» пишется слитно.</source>
            <translation>The conjunction «чтобы» is written as one word.</translation>
        </message>
        <message>
            <source>«-тся» и «-ться»</source>
            <translation>«-тся» and «-ться»</translation>
        </message>
        <message>
            <source>После этого слова нужен инфинитив, с мягким знаком.</source>
            <translation>This word is followed by the infinitive, with a soft sign.</translation>
        </message>
        <message>
            <source>«Иметь в виду»</source>
            <translation>«Иметь в виду»</translation>
        </message>
        <message>
            <source>Пишется «в виду».</source>
            <translation>It is written «в виду».</translation>
        </message>
        <message>
            <source>«Не» и «ни»</source>
            <translation>«Не» and «ни»</translation>
        </message>
        <message>
            <source>В этом обороте пишется другая частица.</source>
            <translation>This phrase takes the other particle.</translation>
        </message>
        <message>
            <source>«Не» с прилагательными</source>
            <translation>«Не» with adjectives</translation>
        </message>
        <message>
            <source>После «очень» «не» пишется слитно, после «вовсе», «отнюдь» — раздельно.</source>
            <translation>After «очень», «не» is joined; after «вовсе» and «отнюдь» it stands apart.</translation>
        </message>
        <message>
            <source>«Представить» и «предоставить»</source>
            <translation>«Представить» and «предоставить»</translation>
        </message>
        <message>
            <source>Дать возможность — «предоставить»; быть интересным или опасным — «представлять».</source>
            <translation>To give a chance is «предоставить»; to be of interest or danger is «представлять».</translation>
        </message>
        <message>
            <source>«Надеть» и «одеть»</source>
            <translation>«Надеть» and «одеть»</translation>
        </message>
        <message>
            <source>Надевают одежду, одевают человека.</source>
            <translation>Clothes are «надеть», a person is «одеть».</translation>
        </message>
        <message>
            <source>«-тся» или «-ться» по смыслу</source>
            <translation>«-тся» or «-ться» by the sense</translation>
        </message>
        <message>
            <source>Здесь нужна другая форма глагола, которая звучит так же.</source>
            <translation>Another form of the verb, which sounds the same, is needed here.</translation>
        </message>
        <message>
            <source>Слитно или раздельно</source>
            <translation>One word or two</translation>
        </message>
        <message>
            <source>Это наречие или союз пишется иначе.</source>
            <translation>This adverb or conjunction is spelt otherwise.</translation>
        </message>
        <message>
            <source>«Подпись» и «роспись»</source>
            <translation>«Подпись» and «роспись»</translation>
        </message>
        <message>
            <source>На документе ставят подпись.</source>
            <translation>A document bears a «подпись».</translation>
        </message>
        <message>
            <source>Слова автора после цитаты</source>
            <translation>Attribution after a quotation</translation>
        </message>
        <message>
            <source>Между цитатой и словами автора — запятая и тире; слова автора — со строчной.</source>
            <translation>A comma and a dash stand between quotation and attribution, which begins in lower case.</translation>
        </message>
        <message>
            <source>Точка и запятая при закрывающей кавычке</source>
            <translation>Full stop and comma at a closing quotation mark</translation>
        </message>
        <message>
            <source>Точка и запятая ставятся после закрывающей кавычки.</source>
            <translation>The full stop and the comma follow the closing quotation mark.</translation>
        </message>
        <message>
            <source>Тире между подлежащим и сказуемым</source>
            <translation>Dash between subject and predicate</translation>
        </message>
        <message>
            <source>Между двумя именительными без связки ставится тире.</source>
            <translation>A dash stands between two nominatives without a linking verb.</translation>
        </message>
        <message>
            <source>Тире перед «это»</source>
            <translation>Dash before «это»</translation>
        </message>
        <message>
            <source>Между подлежащим и сказуемым перед «это» ставится тире.</source>
            <translation>Between subject and predicate a dash precedes «это».</translation>
        </message>
        <message>
            <source>Прямая речь без кавычек</source>
            <translation>Direct speech without quotation marks</translation>
        </message>
        <message>
            <source>Прямая речь заключается в кавычки. Поставьте и открывающую там, где цитата начинается.</source>
            <translation>Direct speech stands in quotation marks. Put the opening one where the quotation begins.</translation>
        </message>
        <message>
            <source>Двойные и перепутанные знаки</source>
            <translation>Doubled and swapped marks</translation>
        </message>
        <message>
            <source>Знаки стоят дважды или не в том порядке.</source>
            <translation>The marks stand twice or in the wrong order.</translation>
        </message>
        <message>
            <source>Устойчивое сравнение</source>
            <translation>Set comparison</translation>
        </message>
        <message>
            <source>Внутри устойчивого оборота запятая не нужна.</source>
            <translation>No comma is needed inside a set phrase.</translation>
        </message>
        <message>
            <source>Скобка или кавычка слиплась со словом</source>
            <translation>Bracket or quotation mark run into a word</translation>
        </message>
        <message>
            <source>Здесь нужен пробел.</source>
            <translation>A space is needed here.</translation>
        </message>
        <message>
            <source>Запятые при вводных словах</source>
            <translation>Commas with parenthetic words</translation>
        </message>
        <message>
            <source>Вводные слова выделяются запятыми.</source>
            <translation>Parenthetic words are set off by commas.</translation>
        </message>
        <message>
            <source>Пробел с одной стороны тире</source>
            <translation>Space on one side of a dash</translation>
        </message>
        <message>
            <source>Тире отделяется пробелами с обеих сторон, дефис — ни с одной.</source>
            <translation>A dash has a space on both sides, a hyphen on neither.</translation>
        </message>
        <message>
            <source>Нет пробела после знака</source>
            <translation>No space after a mark</translation>
        </message>
        <message>
            <source>После этого знака нужен пробел.</source>
            <translation>A space is needed after this mark.</translation>
        </message>
        <message>
            <source>Нет пробела после точки</source>
            <translation>No space after a full stop</translation>
        </message>
        <message>
            <source>После точки нужен пробел.</source>
            <translation>A space is needed after a full stop.</translation>
        </message>
        <message>
            <source>Лишние запятые при словах, похожих на вводные</source>
            <translation>Extra commas with words that look parenthetic</translation>
        </message>
        <message>
            <source>Эти слова не вводные: запятая не нужна.</source>
            <translation>These words are not parenthetic: no comma is needed.</translation>
        </message>
        <message>
            <source>Непарные кавычки и скобки</source>
            <translation>Unpaired quotation marks and brackets</translation>
        </message>
        <message>
            <source>У этого знака нет пары в абзаце.</source>
            <translation>This mark has no partner in the paragraph.</translation>
        </message>
        <message>
            <source>Латинская буква в слове</source>
            <translation>Latin letter in a word</translation>
        </message>
        <message>
            <source>В слове есть латинская буква, похожая на кириллическую.</source>
            <translation>The word has a Latin letter that looks like a Cyrillic one.</translation>
        </message>
        <message>
            <source>Незнакомое слово</source>
            <translation>Unknown word</translation>
        </message>
        <message>
            <source>Словари не знают этого слова. Если оно верно, добавьте его в словарь.</source>
            <translation>The dictionaries do not know this word. If it is right, add it to the dictionary.</translation>
        </message>
        <message>
            <source>Слово повторено</source>
            <translation>Repeated word</translation>
        </message>
        <message>
            <source>Слово стоит два раза подряд.</source>
            <translation>The word stands twice in a row.</translation>
        </message>
        <message>
            <source>Похожее слово</source>
            <translation>Similar word</translation>
        </message>
        <message>
            <source>Здесь нужно другое, похожее слово.</source>
            <translation>Another, similar word is needed here.</translation>
        </message>
        <message>
            <source>Незнакомое имя</source>
            <translation>Unknown name</translation>
        </message>
        <message>
            <source>Проверьте, как пишется это имя: словари его не знают.</source>
            <translation>Check how this name is spelt: the dictionaries do not know it.</translation>
        </message>
        <message>
            <source>Опечатка или ошибка в слове</source>
            <translation>Typo or misspelling</translation>
        </message>
        <message>
            <source>Такого слова нет ни в одном из словарей.</source>
            <translation>No dictionary has this word.</translation>
        </message>
        <message>
            <source>Другая раскладка клавиатуры</source>
            <translation>Other keyboard layout</translation>
        </message>
        <message>
            <source>Слово набрано в латинской раскладке.</source>
            <translation>The word was typed in the Latin layout.</translation>
        </message>
        <message>
            <source>«Порядка» в значении «около»</source>
            <translation>«Порядка» meaning “about”</translation>
        </message>
        <message>
            <source>Лучше «около» или «примерно».</source>
            <translation>Better «около» or «примерно».</translation>
        </message>
        <message>
            <source>Алматы не склоняется</source>
            <translation>«Алматы» does not decline</translation>
        </message>
        <message>
            <source>Название города не склоняется.</source>
            <translation>The name of the city does not decline.</translation>
        </message>
        <message>
            <source>«70-летняя годовщина»</source>
            <translation>«70-летняя годовщина»</translation>
        </message>
        <message>
            <source>«Годовщина» уже содержит год: «70-я годовщина» или «70-летие».</source>
            <translation>«Годовщина» already says “year”: «70-я годовщина» or «70-летие».</translation>
        </message>
        <message>
            <source>Двойное «примерно»</source>
            <translation>Doubled “about”</translation>
        </message>
        <message>
            <source>Приблизительность выражена дважды.</source>
            <translation>Approximation is expressed twice.</translation>
        </message>
        <message>
            <source>Смешение оборотов</source>
            <translation>Mixed phrases</translation>
        </message>
        <message>
            <source>Смешаны два устойчивых оборота.</source>
            <translation>Two set phrases are mixed.</translation>
        </message>
        <message>
            <source>«Казахский» и «казахстанский»</source>
            <translation>«Казахский» and «казахстанский»</translation>
        </message>
        <message>
            <source>О государстве и его гражданах говорят «казахстанский».</source>
            <translation>Of the state and its citizens one says «казахстанский».</translation>
        </message>
        <message>
            <source>Сочетаемость слов</source>
            <translation>Collocation</translation>
        </message>
        <message>
            <source>Эти слова не сочетаются: оборот звучит иначе.</source>
            <translation>These words do not go together: the phrase is another.</translation>
        </message>
        <message>
            <source>Лишний союз</source>
            <translation>Superfluous conjunction</translation>
        </message>
        <message>
            <source>Один из союзов лишний.</source>
            <translation>One of the conjunctions is superfluous.</translation>
        </message>
        <message>
            <source>Двойная степень сравнения</source>
            <translation>Double comparative</translation>
        </message>
        <message>
            <source>Сравнительная степень выражена дважды.</source>
            <translation>The comparative is expressed twice.</translation>
        </message>
        <message>
            <source>Лишнее определение</source>
            <translation>Superfluous attribute</translation>
        </message>
        <message>
            <source>Определение повторяет смысл слова.</source>
            <translation>The attribute repeats the meaning of the word.</translation>
        </message>
        <message>
            <source>Тяжелые обороты</source>
            <translation>Heavy phrases</translation>
        </message>
        <message>
            <source>Оборот можно заменить одним словом.</source>
            <translation>The phrase can be replaced by one word.</translation>
        </message>
        <message>
            <source>Канцелярит</source>
            <translation>Officialese</translation>
        </message>
        <message>
            <source>Канцелярский оборот: скажите проще.</source>
            <translation>Officialese: say it more simply.</translation>
        </message>
        <message>
            <source>Паронимы</source>
            <translation>Paronyms</translation>
        </message>
        <message>
            <source>С этим существительным употребляют другое, похожее слово.</source>
            <translation>With this noun another, similar word is used.</translation>
        </message>
        <message>
            <source>Плеоназм</source>
            <translation>Pleonasm</translation>
        </message>
        <message>
            <source>Одно из слов лишнее: его смысл уже есть в другом.</source>
            <translation>One of the words is superfluous: the other already says it.</translation>
        </message>
        <message>
            <source>«Достигать» без «до»</source>
            <translation>«Достигать» without «до»</translation>
        </message>
        <message>
            <source>Глагол «достигать» требует родительного падежа без предлога.</source>
            <translation>«Достигать» takes the genitive without a preposition.</translation>
        </message>
        <message>
            <source>Лишнее «самый»</source>
            <translation>Superfluous «самый»</translation>
        </message>
        <message>
            <source>Слово само означает высшую степень.</source>
            <translation>The word is a superlative by itself.</translation>
        </message>
        <message>
            <source>Тенге не склоняется</source>
            <translation>«Тенге» does not decline</translation>
        </message>
        <message>
            <source>Слово «тенге» не склоняется.</source>
            <translation>The word «тенге» does not decline.</translation>
        </message>
        <message>
            <source>Неразрывный пробел в сокращении</source>
            <translation>No-break space in an abbreviation</translation>
        </message>
        <message>
            <source>Между частями сокращения ставится неразрывный пробел.</source>
            <translation>A no-break space stands between the parts of an abbreviation.</translation>
        </message>
        <message>
            <source>Неразрывный пробел в адресе</source>
            <translation>No-break space in an address</translation>
        </message>
        <message>
            <source>После сокращения в адресе ставится неразрывный пробел.</source>
            <translation>In an address the abbreviation is followed by a no-break space.</translation>
        </message>
        <message>
            <source>Апостроф</source>
            <translation>Apostrophe</translation>
        </message>
        <message>
            <source>Апостроф между буквами — изогнутый.</source>
            <translation>The apostrophe between letters is a curved one.</translation>
        </message>
        <message>
            <source>Пробелы в конце строки и табуляция</source>
            <translation>Trailing spaces and tabs</translation>
        </message>
        <message>
            <source>Здесь лишние пробелы.</source>
            <translation>There are extra spaces here.</translation>
        </message>
        <message>
            <source>Пробел перед скобкой</source>
            <translation>Space before a bracket</translation>
        </message>
        <message>
            <source>Перед открывающей скобкой ставится пробел.</source>
            <translation>An opening bracket is preceded by a space.</translation>
        </message>
        <message>
            <source>Число и то, что оно считает</source>
            <translation>A number and what it counts</translation>
        </message>
        <message>
            <source>Между числом и существительным ставится неразрывный пробел.</source>
            <translation>A no-break space stands between a number and its noun.</translation>
        </message>
        <message>
            <source>Неразрывный пробел у тире</source>
            <translation>No-break space at a dash</translation>
        </message>
        <message>
            <source>Перед тире ставится неразрывный пробел, в реплике — после него.</source>
            <translation>A no-break space precedes a dash; in a line of dialogue it follows it.</translation>
        </message>
        <message>
            <source>Неразрывный пробел в дате</source>
            <translation>No-break space in a date</translation>
        </message>
        <message>
            <source>Внутри даты ставится неразрывный пробел.</source>
            <translation>A no-break space stands inside a date.</translation>
        </message>
        <message>
            <source>Буквы из двух знаков</source>
            <translation>Letters made of two characters</translation>
        </message>
        <message>
            <source>Буква набрана двумя знаками.</source>
            <translation>The letter is typed as two characters.</translation>
        </message>
        <message>
            <source>Знаки ™, ½, →</source>
            <translation>The signs ™, ½, →</translation>
        </message>
        <message>
            <source>Этот знак в редакции набирают одним символом.</source>
            <translation>The house types this sign as one character.</translation>
        </message>
        <message>
            <source>Знаки при многоточии</source>
            <translation>Marks at an ellipsis</translation>
        </message>
        <message>
            <source>Многоточие вбирает запятую и отделяется пробелом только справа.</source>
            <translation>An ellipsis takes the comma in, and has a space on the right only.</translation>
        </message>
        <message>
            <source>Инициалы</source>
            <translation>Initials</translation>
        </message>
        <message>
            <source>Инициалы не отрываются от фамилии.</source>
            <translation>Initials are not torn from the surname.</translation>
        </message>
        <message>
            <source>Невидимые знаки</source>
            <translation>Invisible characters</translation>
        </message>
        <message>
            <source>Здесь невидимый знак, лишний в тексте.</source>
            <translation>There is an invisible character here that the text does not need.</translation>
        </message>
        <message>
            <source>Короткое слово в конце предложения</source>
            <translation>Short word at the end of a sentence</translation>
        </message>
        <message>
            <source>Перед коротким последним словом ставится неразрывный пробел.</source>
            <translation>A short last word is preceded by a no-break space.</translation>
        </message>
        <message>
            <source>Неразрывный пробел после «ТОО», «АО»</source>
            <translation>No-break space after «ТОО», «АО»</translation>
        </message>
        <message>
            <source>Форма собственности не отрывается от названия.</source>
            <translation>The form of a company is not torn from its name.</translation>
        </message>
        <message>
            <source>Минус</source>
            <translation>Minus</translation>
        </message>
        <message>
            <source>Перед отрицательным числом стоит минус.</source>
            <translation>A negative number is preceded by a minus.</translation>
        </message>
        <message>
            <source>Неразрывный пробел после № и §</source>
            <translation>No-break space after № and §</translation>
        </message>
        <message>
            <source>Между знаком и номером ставится неразрывный пробел.</source>
            <translation>A no-break space stands between the sign and the number.</translation>
        </message>
        <message>
            <source>Частица в начале строки</source>
            <translation>Particle at the start of a line</translation>
        </message>
        <message>
            <source>Перед «ли», «же», «бы» ставится неразрывный пробел.</source>
            <translation>«Ли», «же» and «бы» are preceded by a no-break space.</translation>
        </message>
        <message>
            <source>Пробел перед знаком процента</source>
            <translation>Space before a per cent sign</translation>
        </message>
        <message>
            <source>Знак процента стоит не так, как принято в редакции.</source>
            <translation>The per cent sign does not stand as the house has it.</translation>
        </message>
        <message>
            <source>«P. S.»</source>
            <translation>«P. S.»</translation>
        </message>
        <message>
            <source>Постскриптум пишется латиницей, через неразрывный пробел.</source>
            <translation>A postscript is marked in Latin letters with a no-break space.</translation>
        </message>
        <message>
            <source>Тире в диапазоне</source>
            <translation>Dash in a range</translation>
        </message>
        <message>
            <source>Между границами диапазона стоит тире, принятое в редакции.</source>
            <translation>Between the ends of a range stands the dash that the house uses.</translation>
        </message>
        <message>
            <source>Неразрывный пробел в ссылке</source>
            <translation>No-break space in a reference</translation>
        </message>
        <message>
            <source>После сокращения в ссылке ставится неразрывный пробел.</source>
            <translation>In a reference the abbreviation is followed by a no-break space.</translation>
        </message>
        <message>
            <source>Повтор вопросительных и восклицательных знаков</source>
            <translation>Repeated question and exclamation marks</translation>
        </message>
        <message>
            <source>Знаков один или три, и стоят они вплотную.</source>
            <translation>There is one mark or three, with no space between.</translation>
        </message>
        <message>
            <source>Короткое слово в конце строки</source>
            <translation>Short word at the end of a line</translation>
        </message>
        <message>
            <source>После слова в одну или две буквы ставится неразрывный пробел.</source>
            <translation>A word of one or two letters is followed by a no-break space.</translation>
        </message>
        <message>
            <source>Группы цифр</source>
            <translation>Groups of digits</translation>
        </message>
        <message>
            <source>Группы цифр в числе отделяются неразрывным пробелом.</source>
            <translation>Groups of digits in a number are separated by a no-break space.</translation>
        </message>
        <message>
            <source>Неразрывный пробел перед единицей</source>
            <translation>No-break space before a unit</translation>
        </message>
        <message>
            <source>Между числом и единицей ставится неразрывный пробел.</source>
            <translation>A no-break space stands between a number and its unit.</translation>
        </message>
        <message>
            <source>Месяц и день недели</source>
            <translation>Month and day of the week</translation>
        </message>
        <message>
            <source>Названия месяцев и дней недели пишутся со строчной.</source>
            <translation>Names of months and days of the week are written in lower case.</translation>
        </message>
        <message>
            <source>Пробел между числом и словом «год»</source>
            <translation>Space between a number and «год»</translation>
        </message>
        <message>
            <source>Год отделяется от слова пробелом.</source>
            <translation>The year is separated from the word by a space.</translation>
        </message>
        <message>
            <source>«Гг.» и «вв.»</source>
            <translation>«Гг.» and «вв.»</translation>
        </message>
        <message>
            <source>После диапазона лет пишут «гг.», после диапазона веков — «вв.».</source>
            <translation>After a range of years one writes «гг.», after a range of centuries «вв.».</translation>
        </message>
        <message>
            <source>Сокращения из двух слов</source>
            <translation>Abbreviations of two words</translation>
        </message>
        <message>
            <source>Части сокращения разделяются неразрывным пробелом.</source>
            <translation>The parts of the abbreviation are separated by a no-break space.</translation>
        </message>
        <message>
            <source>«И. о.» и «врио»</source>
            <translation>«И. о.» and «врио»</translation>
        </message>
        <message>
            <source>«И. о.» пишется с точками и пробелом, «врио» — слитно и без точек.</source>
            <translation>«И. о.» is written with full stops and a space, «врио» as one word without them.</translation>
        </message>
        <message>
            <source>Пробел в адресе</source>
            <translation>Space in an address</translation>
        </message>
        <message>
            <source>После сокращения ставится неразрывный пробел.</source>
            <translation>The abbreviation is followed by a no-break space.</translation>
        </message>
        <message>
            <source>Знак валюты</source>
            <translation>Currency sign</translation>
        </message>
        <message>
            <source>Знак тенге ставится после числа, знак доллара — перед ним.</source>
            <translation>The tenge sign follows the number, the dollar sign precedes it.</translation>
        </message>
        <message>
            <source>Тире вместо дефиса</source>
            <translation>Dash for a hyphen</translation>
        </message>
        <message>
            <source>Части сложного слова соединяются дефисом.</source>
            <translation>The parts of a compound are joined by a hyphen.</translation>
        </message>
        <message>
            <source>Градусы, степени, знак умножения</source>
            <translation>Degrees, powers, multiplication sign</translation>
        </message>
        <message>
            <source>Здесь нужен свой знак.</source>
            <translation>A sign of its own is needed here.</translation>
        </message>
        <message>
            <source>Многоточие</source>
            <translation>Ellipsis</translation>
        </message>
        <message>
            <source>Многоточие — это три точки или знак «…», как принято в редакции.</source>
            <translation>An ellipsis is three dots or the sign “…”, as the house prefers.</translation>
        </message>
        <message>
            <source>Пробел между числом и единицей</source>
            <translation>Space between number and unit</translation>
        </message>
        <message>
            <source>Число отделяется от слова и сокращения неразрывным пробелом.</source>
            <translation>A number is separated from a word or abbreviation by a no-break space.</translation>
        </message>
        <message>
            <source>Точки и дефис в аббревиатуре</source>
            <translation>Full stops and hyphen in an abbreviation</translation>
        </message>
        <message>
            <source>Аббревиатура пишется без точек, окончание — без дефиса.</source>
            <translation>An abbreviation takes no full stops, its ending no hyphen.</translation>
        </message>
        <message>
            <source>Пробел после № и §</source>
            <translation>Space after № and §</translation>
        </message>
        <message>
            <source>Рисунок кавычек</source>
            <translation>Shape of quotation marks</translation>
        </message>
        <message>
            <source>Кавычки не того рисунка, что принят в редакции.</source>
            <translation>The quotation marks are not of the shape that the house uses.</translation>
        </message>
        <message>
            <source>Пробел перед знаком</source>
            <translation>Space before a mark</translation>
        </message>
        <message>
            <source>Перед этим знаком пробел не нужен.</source>
            <translation>No space is needed before this mark.</translation>
        </message>
        <message>
            <source>Пробел внутри кавычек или скобок</source>
            <translation>Space inside quotation marks or brackets</translation>
        </message>
        <message>
            <source>Кавычки и скобки не отделяются пробелом от того, что в них стоит.</source>
            <translation>Quotation marks and brackets are not separated by a space from what they enclose.</translation>
        </message>
        <message>
            <source>Лишние пробелы</source>
            <translation>Extra spaces</translation>
        </message>
        <message>
            <source>Несколько пробелов подряд.</source>
            <translation>Several spaces in a row.</translation>
        </message>
        <message>
            <source>Тире другой длины</source>
            <translation>Dash of another length</translation>
        </message>
        <message>
            <source>Между словами ставится тире, принятое в редакции.</source>
            <translation>Between words stands the dash that the house uses.</translation>
        </message>
        <message>
            <source>Дефис вместо тире</source>
            <translation>Hyphen for a dash</translation>
        </message>
        <message>
            <source>Между словами стоит дефис, а нужно тире.</source>
            <translation>A hyphen stands between the words where a dash is needed.</translation>
        </message>
        <message>
            <source>Тире без пробелов</source>
            <translation>Dash without spaces</translation>
        </message>
        <message>
            <source>Тире отделяется пробелами.</source>
            <translation>A dash is set off by spaces.</translation>
        </message>
        <message>
            <source>Точка после единицы измерения</source>
            <translation>Full stop after a unit</translation>
        </message>
        <message>
            <source>Обозначение единицы пишется без точки.</source>
            <translation>The symbol of a unit takes no full stop.</translation>
        </message>
        <message>
            <source>Буква ё</source>
            <translation>The letter ё</translation>
        </message>
        <message>
            <source>Буква «ё» стоит не так, как принято в редакции.</source>
            <translation>The letter “ё” is not used as the house has decided.</translation>
        </message>
    </context>
    <context>
        <name>safety</name>
        <message>
            <source>На диске почти нет места. Пока всё сохраняется; освободите место, чтобы так и было.</source>
            <translation>The disk is almost full. Everything is still being saved; free some space to keep it so.</translation>
        </message>
        <message>
            <source>Копия записана в файл «{name}».</source>
            <translation>A copy was written to “{name}”.</translation>
        </message>
        <message>
            <source>Возвращена прежняя версия; та, что была до неё, осталась среди версий.</source>
            <translation>The earlier version is back; the one before it stays among the versions.</translation>
        </message>
    </context>
    <context>
        <name>sandbox</name>
        <message>
            <source>Скопируйте текст в программе, где файл открывается, и вставьте в материал.</source>
            <translation>Copy the text in a program that opens the file, and paste it into an article.</translation>
        </message>
        <message>
            <source>Файл не прочитан: на него не хватило {seconds} секунд. Ничего не изменено.</source>
            <translation>The file was not read: {seconds} seconds were not enough. Nothing was changed.</translation>
        </message>
        <message>
            <source>Файл не прочитан: на него не хватило 1 ГБ памяти. Ничего не изменено.</source>
            <translation>The file was not read: 1 GB of memory was not enough. Nothing was changed.</translation>
        </message>
        <message>
            <source>Файл не открыт: в нём больше {limit} абзацев или 20 миллионов знаков.</source>
            <translation>The file was not opened: it has more than {limit} paragraphs or 20 million characters.</translation>
        </message>
        <message>
            <source>Файл не прочитан: чтение оборвалось на нём. Ничего не изменено.</source>
            <translation>The file was not read: reading broke off at it. Nothing was changed.</translation>
        </message>
        <message>
            <source>Чтение файла остановлено. Ничего не изменено.</source>
            <translation>Reading the file was stopped. Nothing was changed.</translation>
        </message>
    </context>
    <context>
        <name>saving</name>
        <message>
            <source>{headline} (моя версия)</source>
            <translation>{headline} (my version)</translation>
        </message>
    </context>
    <context>
        <name>seal</name>
        <message>
            <source>Что изменилось</source>
            <translation>What changed</translation>
        </message>
        <message>
            <source>Печать сломана: материал изменился после утверждения ({who}, {when}).</source>
            <translation>The seal is broken: the article has changed since it was approved ({who}, {when}).</translation>
        </message>
        <message>
            <source>Изменилось после утверждения ({who}, {when}).</source>
            <translation>Changed since approval ({who}, {when}).</translation>
        </message>
        <message>
            <source>Эмбарго до {until}.</source>
            <translation>Embargo until {until}.</translation>
        </message>
    </context>
    <context>
        <name>search</name>
        <message>
            <source>не закрыта круглая скобка</source>
            <translation>a parenthesis is not closed</translation>
        </message>
        <message>
            <source>лишняя закрывающая скобка</source>
            <translation>an extra closing parenthesis</translation>
        </message>
        <message>
            <source>не закрыта квадратная скобка</source>
            <translation>a square bracket is not closed</translation>
        </message>
        <message>
            <source>перед знаком повтора ничего нет</source>
            <translation>there is nothing before the repeat sign</translation>
        </message>
        <message>
            <source>два знака повтора подряд</source>
            <translation>two repeat signs in a row</translation>
        </message>
        <message>
            <source>после обратной черты ничего нет</source>
            <translation>there is nothing after the backslash</translation>
        </message>
        <message>
            <source>границы в квадратных скобках переставлены</source>
            <translation>the bounds in square brackets are in the wrong order</translation>
        </message>
        <message>
            <source>ссылка на скобку, которой нет</source>
            <translation>a reference to a group that is not there</translation>
        </message>
        <message>
            <source>Такое выражение ищется слишком долго.</source>
            <translation>This expression takes too long to search.</translation>
        </message>
        <message>
            <source>Уберите повтор внутри повтора, например (а+)+.</source>
            <translation>Remove a repeat inside a repeat, such as (а+)+.</translation>
        </message>
        <message>
            <source>В выражении слишком большие повторы.</source>
            <translation>The repeats in the expression are too large.</translation>
        </message>
        <message>
            <source>В замене есть {reference}, а в выражении такой скобки нет.</source>
            <translation>The replacement has {reference}, but the expression has no such group.</translation>
        </message>
        <message>
            <source>В выражении ошибка у знака {place}: {fault}.</source>
            <translation>The expression has a mistake at character {place}: {fault}.</translation>
        </message>
        <message>
            <source>В выражении ошибка у знака {place}.</source>
            <translation>The expression has a mistake at character {place}.</translation>
        </message>
    </context>
    <context>
        <name>sections</name>
        <message>
            <source>Рубрики «{name}» нет.</source>
            <translation>There is no section “{name}”.</translation>
        </message>
        <message>
            <source>У рубрики должно быть название.</source>
            <translation>A section needs a name.</translation>
        </message>
        <message>
            <source>Рубрика «{name}» уже есть.</source>
            <translation>The section “{name}” exists already.</translation>
        </message>
        <message>
            <source>Политика</source>
            <translation>Politics</translation>
        </message>
        <message>
            <source>Экономика</source>
            <translation>Economy</translation>
        </message>
        <message>
            <source>Общество</source>
            <translation>Society</translation>
        </message>
        <message>
            <source>Происшествия</source>
            <translation>Incidents</translation>
        </message>
        <message>
            <source>В мире</source>
            <translation>World</translation>
        </message>
        <message>
            <source>Культура</source>
            <translation>Culture</translation>
        </message>
        <message>
            <source>Спорт</source>
            <translation>Sport</translation>
        </message>
        <message>
            <source>Технологии</source>
            <translation>Technology</translation>
        </message>
        <message>
            <source>Рубрики</source>
            <translation>Sections</translation>
        </message>
        <message>
            <source>Новая рубрика</source>
            <translation>New section</translation>
        </message>
        <message>
            <source>Добавить</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Переименовать</source>
            <translation>Rename</translation>
        </message>
        <message>
            <source>Выше</source>
            <translation>Up</translation>
        </message>
        <message>
            <source>Ниже</source>
            <translation>Down</translation>
        </message>
        <message>
            <source>Убрать</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Обычный набор</source>
            <translation>Usual set</translation>
        </message>
        <message>
            <source>Новое имя рубрики получат и её материалы. Убранная рубрика на них останется.</source>
            <translation>A section's new name goes to its articles too. A section that is removed stays on its articles.</translation>
        </message>
        <message>
            <source>Сохранить</source>
            <translation>Save</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Вы</source>
            <translation>You</translation>
        </message>
        <message>
            <source>Вид</source>
            <translation>Appearance</translation>
        </message>
        <message>
            <source>Режим сосредоточения</source>
            <translation>Focus mode</translation>
        </message>
        <message>
            <source>Набор</source>
            <translation>Typing</translation>
        </message>
        <message>
            <source>Проверка</source>
            <translation>Proofreading</translation>
        </message>
        <message>
            <source>Экспорт</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Длина по каналам, знаков (0 — любая)</source>
            <translation>Length by channel, characters (0 for any)</translation>
        </message>
        <message>
            <source>Прочее</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>Сайт</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>Push</source>
            <translation>Push</translation>
        </message>
        <message>
            <source>заголовок</source>
            <translation>headline</translation>
        </message>
        <message>
            <source>лид</source>
            <translation>lead</translation>
        </message>
        <message>
            <source>{channel}: {part}</source>
            <translation>{channel}: {part}</translation>
        </message>
        <message>
            <source>Ваше имя</source>
            <translation>Your name</translation>
        </message>
        <message>
            <source>Роль</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Автор</source>
            <translation>Author</translation>
        </message>
        <message>
            <source>Корректор</source>
            <translation>Proofreader</translation>
        </message>
        <message>
            <source>Редактор</source>
            <translation>Editor</translation>
        </message>
        <message>
            <source>Шеф-редактор</source>
            <translation>Editor-in-chief</translation>
        </message>
        <message>
            <source>Администратор</source>
            <translation>Administrator</translation>
        </message>
        <message>
            <source>Язык интерфейса</source>
            <translation>Interface language</translation>
        </message>
        <message>
            <source>Тема</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Как в системе</source>
            <translation>As in the system</translation>
        </message>
        <message>
            <source>Светлая</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Тёмная</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>«Ёлочки» и „лапки“ вместо прямых кавычек</source>
            <translation>«Guillemets» and „low quotes“ instead of straight ones</translation>
        </message>
        <message>
            <source>Тире вместо дефиса между пробелами</source>
            <translation>A dash instead of a hyphen between spaces</translation>
        </message>
        <message>
            <source>Знак … вместо трёх точек</source>
            <translation>The … sign instead of three dots</translation>
        </message>
        <message>
            <source>Знак № вместо N и No перед числом</source>
            <translation>The № sign instead of N and No before a number</translation>
        </message>
        <message>
            <source>Автотекст: раскрывать сокращения</source>
            <translation>Snippets: expand abbreviations</translation>
        </message>
        <message>
            <source>Показывать пометки в тексте</source>
            <translation>Show marks in the text</translation>
        </message>
        <message>
            <source>Причёсывать при экспорте</source>
            <translation>Typeset on export</translation>
        </message>
        <message>
            <source>Ярко</source>
            <translation>Bright</translation>
        </message>
        <message>
            <source>Весь текст</source>
            <translation>The whole text</translation>
        </message>
        <message>
            <source>Абзац под курсором</source>
            <translation>The paragraph at the cursor</translation>
        </message>
        <message>
            <source>Предложение под курсором</source>
            <translation>The sentence at the cursor</translation>
        </message>
        <message>
            <source>Держать строку посередине окна, как на машинке</source>
            <translation>Keep the line in the middle of the window, as on a typewriter</translation>
        </message>
        <message>
            <source>Делать резервную копию при закрытии после правок и раз в день</source>
            <translation>Make a backup on closing after changes, and once a day</translation>
        </message>
    </context>
    <context>
        <name>several</name>
        <message>
            <source>Записываю {number} из {count}: «{headline}»…</source>
            <translation>Writing {number} of {count}: “{headline}”…</translation>
        </message>
        <message>
            <source>Остановить</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Записано: {done} из {count}.</source>
            <translation>Written: {done} of {count}.</translation>
        </message>
        <message>
            <source>Из них черновиками: {number}.</source>
            <translation>Of these as drafts: {number}.</translation>
        </message>
        <message>
            <source>Не записано: {number}.</source>
            <translation>Not written: {number}.</translation>
        </message>
        <message>
            <source>Экспорт нескольких материалов</source>
            <translation>Export several articles</translation>
        </message>
        <message>
            <source>Найти по заголовку</source>
            <translation>Find by headline</translation>
        </message>
        <message>
            <source>Материалы</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Формат</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Неутверждённые записать черновиками</source>
            <translation>Write those not approved as drafts</translation>
        </message>
        <message>
            <source>Выбрать…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Отметить найденные</source>
            <translation>Tick those found</translation>
        </message>
        <message>
            <source>Записать</source>
            <translation>Write</translation>
        </message>
        <message>
            <source>Папка</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Папка для файлов</source>
            <translation>Folder for the files</translation>
        </message>
        <message numerus="yes">
            <source>Записать %n материалов</source>
            <translation>
                <numerusform>Write %n article</numerusform>
                <numerusform>Write %n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>severity</name>
        <message>
            <source>ошибка</source>
            <translation>error</translation>
        </message>
        <message>
            <source>сомнение</source>
            <translation>doubt</translation>
        </message>
        <message>
            <source>набор</source>
            <translation>typography</translation>
        </message>
        <message>
            <source>совет</source>
            <translation>advice</translation>
        </message>
    </context>
    <context>
        <name>sheet</name>
        <message>
            <source>Заголовок</source>
            <translation>Headline</translation>
        </message>
        <message>
            <source>Подзаголовок</source>
            <translation>Deck</translation>
        </message>
        <message>
            <source>Лид</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>Лид: главное в двух предложениях</source>
            <translation>Lead: the gist in two sentences</translation>
        </message>
        <message>
            <source>Ctrl+щелчок — открыть</source>
            <translation>Ctrl+click to open</translation>
        </message>
        <message numerus="yes">
            <source>%n знаков</source>
            <translation>
                <numerusform>%n character</numerusform>
                <numerusform>%n characters</numerusform>
            </translation>
        </message>
        <message>
            <source> · не поместится: {channels}</source>
            <translation> · too long for: {channels}</translation>
        </message>
        <message>
            <source>Заметка редактору · не публикуется</source>
            <translation>Note to the editor · not published</translation>
        </message>
        <message>
            <source>Подпись</source>
            <translation>Caption</translation>
        </message>
        <message>
            <source>Файла картинки нет в хранилище</source>
            <translation>The picture’s file is not in the store</translation>
        </message>
        <message>
            <source>Картинка загружается…</source>
            <translation>The picture is loading…</translation>
        </message>
        <message>
            <source>Картинка не загружена</source>
            <translation>The picture is not loaded</translation>
        </message>
        <message>
            <source>Текст материала</source>
            <translation>Text of the article</translation>
        </message>
        <message>
            <source>Рубрика</source>
            <translation>Section</translation>
        </message>
        <message>
            <source>Без рубрики</source>
            <translation>No section</translation>
        </message>
        <message>
            <source>Рубрика: есть примечание</source>
            <translation>Section: there is a comment</translation>
        </message>
    </context>
    <context>
        <name>side</name>
        <message>
            <source>Панели</source>
            <translation>Panels</translation>
        </message>
        <message>
            <source>Здесь появится то, что относится к открытому материалу.</source>
            <translation>What belongs to the open article appears here.</translation>
        </message>
    </context>
    <context>
        <name>snippets</name>
        <message>
            <source>Автотекст</source>
            <translation>Snippets</translation>
        </message>
        <message>
            <source>Наберите сокращение и нажмите пробел или Tab — на его месте будет текст. Ctrl+Z вернёт набранное.</source>
            <translation>Type an abbreviation and press Space or Tab to put the text in its place. Ctrl+Z brings back what was typed.</translation>
        </message>
        <message>
            <source>Сокращение</source>
            <translation>Abbreviation</translation>
        </message>
        <message>
            <source>Текст</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Сокращения</source>
            <translation>Abbreviations</translation>
        </message>
        <message>
            <source>Добавить</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Убрать</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Сохранить</source>
            <translation>Save</translation>
        </message>
    </context>
    <context>
        <name>stage</name>
        <message>
            <source>Взять целую версию</source>
            <translation>Take a good version</translation>
        </message>
        <message>
            <source>Материал тем временем изменили. Чужой текст остался на месте, ваш сохранён рядом: «{headline}».</source>
            <translation>The article was changed meanwhile. The other text stays as it is; yours is saved beside it: “{headline}”.</translation>
        </message>
    </context>
    <context>
        <name>states</name>
        <message>
            <source>Черновик</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>Черновики</source>
            <translation>Drafts</translation>
        </message>
        <message>
            <source>На проверке</source>
            <translation>Submitted</translation>
        </message>
        <message>
            <source>На доработке</source>
            <translation>Returned</translation>
        </message>
        <message>
            <source>Утверждён</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Утверждённые</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Опубликован</source>
            <translation>Published</translation>
        </message>
        <message>
            <source>Опубликованные</source>
            <translation>Published</translation>
        </message>
        <message>
            <source>Исправлен</source>
            <translation>Corrected</translation>
        </message>
        <message>
            <source>Исправленные</source>
            <translation>Corrected</translation>
        </message>
        <message>
            <source>В корзине</source>
            <translation>In the trash</translation>
        </message>
        <message>
            <source>Корзина</source>
            <translation>Trash</translation>
        </message>
    </context>
    <context>
        <name>status</name>
        <message numerus="yes">
            <source>%n мин чтения</source>
            <translation>
                <numerusform>%n min read</numerusform>
                <numerusform>%n min read</numerusform>
            </translation>
        </message>
        <message>
            <source>примечаний: {number}</source>
            <translation>comments: {number}</translation>
        </message>
        <message>
            <source>Выделено: {counts}</source>
            <translation>Selected: {counts}</translation>
        </message>
        <message numerus="yes">
            <source>%n слов</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n знаков</source>
            <translation>
                <numerusform>%n character</numerusform>
                <numerusform>%n characters</numerusform>
            </translation>
        </message>
        <message>
            <source>{words} · {characters} ({without} без пробелов)</source>
            <translation>{words} · {characters} ({without} without spaces)</translation>
        </message>
        <message>
            <source>Новый материал</source>
            <translation>New article</translation>
        </message>
        <message>
            <source>Есть несохранённые изменения</source>
            <translation>Unsaved changes</translation>
        </message>
        <message>
            <source>Не сохранено. Текст цел, попытка повторится</source>
            <translation>Not saved. The text is safe; it will be tried again</translation>
        </message>
        <message>
            <source>Сохранено {time}</source>
            <translation>Saved {time}</translation>
        </message>
    </context>
    <context>
        <name>step</name>
        <message>
            <source>Причина</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Причина: её увидит автор, и она останется в истории.</source>
            <translation>The reason: the author will see it, and it stays in the history.</translation>
        </message>
        <message>
            <source>Сначала нужно разобраться с тем, что отмечено красным.</source>
            <translation>First see to what is marked red.</translation>
        </message>
        <message>
            <source>Шагу ничто не мешает, но стоит взглянуть:</source>
            <translation>Nothing stands against the step, but have a look:</translation>
        </message>
        <message>
            <source>Показать</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Показать: {obstacle}</source>
            <translation>Show: {obstacle}</translation>
        </message>
        <message>
            <source>Так и надо</source>
            <translation>As it should be</translation>
        </message>
        <message>
            <source>Так и надо: {obstacle}</source>
            <translation>As it should be: {obstacle}</translation>
        </message>
    </context>
    <context>
        <name>store</name>
        <message>
            <source>Резервной копии «{name}» нет.</source>
            <translation>There is no backup “{name}”.</translation>
        </message>
        <message>
            <source>Хранилище не тронуто. Проверьте имя и папку файла.</source>
            <translation>The store was not touched. Check the name and folder of the file.</translation>
        </message>
        <message>
            <source>Хранилище на сервере, и копии его делает сервер.</source>
            <translation>The store is on a server, and the server backs it up.</translation>
        </message>
        <message>
            <source>Спросите у того, кто ведёт сервер PostgreSQL, как настроены копии (pg_dump) и где они лежат.</source>
            <translation>Ask whoever runs the PostgreSQL server how its backups (pg_dump) are set up and where they lie.</translation>
        </message>
        <message>
            <source>«{name}» — повреждённая резервная копия или вовсе не копия.</source>
            <translation>“{name}” is a damaged backup, or no backup at all.</translation>
        </message>
        <message>
            <source>Хранилище не тронуто. Возьмите другую копию.</source>
            <translation>The store was not touched. Take another backup.</translation>
        </message>
        <message>
            <source>В папку «{name}» не записать резервную копию.</source>
            <translation>No backup can be written to the folder “{name}”.</translation>
        </message>
        <message>
            <source>Хранилище цело. Освободите место или откройте доступ к папке.</source>
            <translation>The store is whole. Free some space, or allow writing to the folder.</translation>
        </message>
        <message>
            <source>Хранилище повреждено: в нём не то, что было записано.</source>
            <translation>The store is damaged: it does not hold what was written.</translation>
        </message>
        <message>
            <source>Файл не изменён. Сохраните его копию и верните хранилище из резервной.</source>
            <translation>The file was not changed. Keep a copy of it and restore the store from a backup.</translation>
        </message>
        <message>
            <source>Материала «{id}» в хранилище нет.</source>
            <translation>The store has no article “{id}”.</translation>
        </message>
        <message>
            <source>Возможно, его удалили; обновите список материалов.</source>
            <translation>Perhaps it was deleted; refresh the list of articles.</translation>
        </message>
        <message>
            <source>Материал «{headline}» изменён с тех пор, как вы его открыли.</source>
            <translation>“{headline}” was changed since you opened it.</translation>
        </message>
        <message>
            <source>Ваш текст не записан поверх чужого: сравните их и сохраните снова.</source>
            <translation>Your text was not written over the other: compare them and save again.</translation>
        </message>
        <message>
            <source>На диске с хранилищем «{name}» нет места: последнее изменение не записано.</source>
            <translation>The disk of the store “{name}” is full: the last change was not written.</translation>
        </message>
        <message>
            <source>Записанное раньше цело. Освободите место и сохраните снова.</source>
            <translation>What was written before is safe. Free some space and save again.</translation>
        </message>
        <message>
            <source>Хранилище «{name}» доступно только для чтения.</source>
            <translation>The store “{name}” is read-only.</translation>
        </message>
        <message>
            <source>Дайте себе право записи в эту папку или выберите другое хранилище.</source>
            <translation>Give yourself the right to write to this folder, or choose another store.</translation>
        </message>
        <message>
            <source>Хранилище «{name}» не открывается: папка недоступна или закрыта для записи.</source>
            <translation>The store “{name}” cannot be opened: its folder is out of reach or closed for writing.</translation>
        </message>
        <message>
            <source>Проверьте, что папка есть и что вам можно в неё писать.</source>
            <translation>Check that the folder exists and that you may write to it.</translation>
        </message>
        <message>
            <source>Хранилище «{name}» закрыто для вас правами доступа.</source>
            <translation>You have no access to the store “{name}”.</translation>
        </message>
        <message>
            <source>Хранилище «{name}» не запереть: файл или диск только для чтения.</source>
            <translation>The store “{name}” cannot be locked: the file or the disk is read-only.</translation>
        </message>
        <message>
            <source>Дайте себе право записи в этот файл или выберите другое хранилище.</source>
            <translation>Give yourself the right to write to this file, or choose another store.</translation>
        </message>
        <message>
            <source>Диск с хранилищем «{name}» не читается или не пишется.</source>
            <translation>The disk of the store “{name}” cannot be read or written.</translation>
        </message>
        <message>
            <source>Записанное раньше цело. Проверьте диск и откройте хранилище снова.</source>
            <translation>What was written before is safe. Check the disk and open the store again.</translation>
        </message>
        <message>
            <source>Сервер хранилища не отвечает: {address}.</source>
            <translation>The server of the store does not respond: {address}.</translation>
        </message>
        <message>
            <source>Проверьте сеть и имя с паролем; записанное раньше цело.</source>
            <translation>Check the network, the name and the password; what was written before is safe.</translation>
        </message>
        <message>
            <source>Файл «{name}» повреждён или это не хранилище Гранок.</source>
            <translation>The file “{name}” is damaged or is not a store of Granki.</translation>
        </message>
        <message>
            <source>Файл не изменён. Верните его из резервной копии или выберите другое хранилище.</source>
            <translation>The file was not changed. Restore it from a backup or choose another store.</translation>
        </message>
        <message>
            <source>Хранилище «{name}» уже открыто в другой программе.</source>
            <translation>The store “{name}” is open in another program.</translation>
        </message>
        <message>
            <source>Хранилище «{name}» уже открыто: компьютер {host}, процесс {pid}, с {since}.</source>
            <translation>The store “{name}” is open already: computer {host}, process {pid}, since {since}.</translation>
        </message>
        <message>
            <source>Перейдите в то окно или закройте его и попробуйте снова.</source>
            <translation>Go to that window, or close it and try again.</translation>
        </message>
        <message>
            <source>Адрес хранилища не понят, или для такого сервера нет драйвера.</source>
            <translation>The address of the store makes no sense, or there is no driver for such a server.</translation>
        </message>
        <message>
            <source>Адрес пишут так: postgresql+psycopg://имя@сервер/база.</source>
            <translation>An address is written like this: postgresql+psycopg://name@server/database.</translation>
        </message>
        <message>
            <source>Материал «{headline}» повреждён: в хранилище не то, что было записано.</source>
            <translation>“{headline}” is damaged: the store does not hold what was written.</translation>
        </message>
        <message>
            <source>Остальные материалы в порядке; этот можно взять из его версий или копии.</source>
            <translation>The other articles are in order; this one can be taken from its versions or from a copy.</translation>
        </message>
        <message>
            <source>Картинка повреждена: в хранилище не то, что было записано.</source>
            <translation>The picture is damaged: the store does not hold what was written.</translation>
        </message>
        <message>
            <source>Тексты в порядке; вставьте картинку заново.</source>
            <translation>The texts are fine; insert the picture again.</translation>
        </message>
        <message>
            <source>Эта версия материала повреждена: в хранилище не то, что было записано.</source>
            <translation>This version of the article is damaged: the store does not hold what was written.</translation>
        </message>
        <message>
            <source>Остальные версии в порядке: возьмите другую.</source>
            <translation>The other versions are in order: take another one.</translation>
        </message>
        <message>
            <source>«{name}» — папка, а не файл хранилища.</source>
            <translation>“{name}” is a folder, not the file of a store.</translation>
        </message>
        <message>
            <source>Назовите файл с окончанием .granki.</source>
            <translation>Name a file that ends in .granki.</translation>
        </message>
        <message>
            <source>Нет папки «{name}», в которой должно лежать хранилище.</source>
            <translation>The folder “{name}”, where the store should be, does not exist.</translation>
        </message>
        <message>
            <source>Создайте папку или выберите другое хранилище.</source>
            <translation>Make the folder or choose another store.</translation>
        </message>
        <message>
            <source>Хранилище записано более новой версией Гранок, эта его не понимает.</source>
            <translation>The store was written by a newer version of Granki; this one does not understand it.</translation>
        </message>
        <message>
            <source>Обновите программу. В хранилище ничего не изменено.</source>
            <translation>Update the program. Nothing in the store was changed.</translation>
        </message>
    </context>
    <context>
        <name>suggesting</name>
        <message>
            <source>Менять его сразу может {who}.</source>
            <translation>It can be changed directly by: {who}.</translation>
        </message>
        <message>
            <source>К заголовку, подзаголовку, лиду, рубрике и тегам чужого материала вы предлагаете правки, в режиме правок.</source>
            <translation>You change the headline, deck, lead, section and tags of someone else’s story by suggestions, in suggest mode.</translation>
        </message>
        <message>
            <source>В чужом тексте вы предлагаете правки, в режиме правок.</source>
            <translation>You edit other people’s text by suggesting, in suggest mode.</translation>
        </message>
    </context>
    <context>
        <name>table</name>
        <message>
            <source>Таблица</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>Первая строка — шапка</source>
            <translation>The first row is a header</translation>
        </message>
        <message>
            <source>Строк</source>
            <translation>Rows</translation>
        </message>
        <message>
            <source>Столбцов</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>Вставить таблицу</source>
            <translation>Insert the table</translation>
        </message>
    </context>
    <context>
        <name>tags</name>
        <message>
            <source>Тега «{name}» нет.</source>
            <translation>There is no tag “{name}”.</translation>
        </message>
        <message>
            <source>У тега должно быть название.</source>
            <translation>A tag needs a name.</translation>
        </message>
        <message>
            <source>Тег «{name}» уже есть.</source>
            <translation>The tag “{name}” exists already.</translation>
        </message>
        <message>
            <source>Если это одно и то же, объедините теги.</source>
            <translation>If they are the same thing, merge the tags.</translation>
        </message>
        <message>
            <source>Теги редакции</source>
            <translation>Newsroom tags</translation>
        </message>
        <message>
            <source>Найти тег</source>
            <translation>Find tag</translation>
        </message>
        <message>
            <source>Объединить…</source>
            <translation>Merge…</translation>
        </message>
        <message>
            <source>Переименовать…</source>
            <translation>Rename…</translation>
        </message>
        <message>
            <source>Удалить…</source>
            <translation>Delete…</translation>
        </message>
        <message>
            <source>Создать…</source>
            <translation>Create…</translation>
        </message>
        <message>
            <source>Новый тег</source>
            <translation>New tag</translation>
        </message>
        <message>
            <source>Название тега</source>
            <translation>Name of the tag</translation>
        </message>
        <message>
            <source>Создать</source>
            <translation>Create</translation>
        </message>
        <message>
            <source>Новое название получат и материалы с этим тегом.</source>
            <translation>Articles with this tag get the new name too.</translation>
        </message>
        <message>
            <source>Переименовать тег</source>
            <translation>Rename tag</translation>
        </message>
        <message>
            <source>Переименовать</source>
            <translation>Rename</translation>
        </message>
        <message>
            <source>Вместо «{tag}» везде поставить:</source>
            <translation>Put everywhere in place of “{tag}”:</translation>
        </message>
        <message>
            <source>Объединить теги</source>
            <translation>Merge tags</translation>
        </message>
        <message numerus="yes">
            <source>Он стоит на %n материалах и будет снят с них.</source>
            <translation>
                <numerusform>It is on %n article and will be taken off it.</numerusform>
                <numerusform>It is on %n articles and will be taken off them.</numerusform>
            </translation>
        </message>
        <message>
            <source>Удалить тег «{tag}»?</source>
            <translation>Delete the tag “{tag}”?</translation>
        </message>
        <message>
            <source>Удалить тег</source>
            <translation>Delete tag</translation>
        </message>
        <message>
            <source>Удалить</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Тег</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Материалов</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Убрать тег</source>
            <translation>Remove tag</translation>
        </message>
        <message>
            <source>Убрать тег «{tag}»</source>
            <translation>Remove the tag “{tag}”</translation>
        </message>
        <message>
            <source>Добавить тег</source>
            <translation>Add tag</translation>
        </message>
        <message>
            <source>Тегов пока нет. По тегам читатели находят материалы об одном и том же.</source>
            <translation>No tags yet. By tags readers find articles on the same subject.</translation>
        </message>
        <message>
            <source>Примечаний к тегам: {number}</source>
            <translation>Comments on the tags: {number}</translation>
        </message>
        <message>
            <source>Теги</source>
            <translation>Tags</translation>
        </message>
    </context>
    <context>
        <name>transitions</name>
        <message>
            <source>«{step}» пока нельзя. {why}</source>
            <translation>“{step}” is not possible yet. {why}</translation>
        </message>
        <message>
            <source>Утвердить пока нельзя: в тексте есть правки, о которых не решено ({count}).</source>
            <translation>It cannot be approved yet: there are open suggestions in the text ({count}).</translation>
        </message>
        <message>
            <source>Примите или отклоните их: печать ставится на слова, а не на варианты.</source>
            <translation>Accept or reject them: a seal is put on words, not on variants.</translation>
        </message>
        <message>
            <source>Редакция работает в четыре глаза: утверждает тот, кто назвал себя.</source>
            <translation>The newsroom works with four eyes: whoever approves has given a name.</translation>
        </message>
        <message>
            <source>Впишите своё имя в настройках.</source>
            <translation>Write your name in the preferences.</translation>
        </message>
        <message>
            <source>Утвердить может редактор, который его не начинал и не подписывал.</source>
            <translation>An editor who neither began nor signed it can approve it.</translation>
        </message>
        <message>
            <source>Утвердить может редактор, который его не начинал и не подписывал. Однофамильцев различают имена: впишите их в подпись и в настройки.</source>
            <translation>An editor who neither began nor signed it can approve it. First names tell namesakes apart: write them in the byline and in the preferences.</translation>
        </message>
        <message>
            <source>Свой материал утвердить нельзя: редакция работает в четыре глаза, а среди его авторов — {name}.</source>
            <translation>One's own article cannot be approved: the newsroom works with four eyes, and {name} is among its authors.</translation>
        </message>
        <message>
            <source>«{step}» пока нельзя: текст не тот, что был утверждён.</source>
            <translation>“{step}” is not possible yet: the text is not the one that was approved.</translation>
        </message>
        <message>
            <source>Посмотрите, что изменилось, и утвердите заново.</source>
            <translation>See what changed, and approve it again.</translation>
        </message>
        <message>
            <source>«{step}» пока нельзя: действует эмбарго до {until}.</source>
            <translation>“{step}” cannot be done yet: there is an embargo until {until}.</translation>
        </message>
        <message>
            <source>Отправить на проверку</source>
            <translation>Submit for approval</translation>
        </message>
        <message>
            <source>Отозвать с проверки</source>
            <translation>Withdraw</translation>
        </message>
        <message>
            <source>Утвердить</source>
            <translation>Approve</translation>
        </message>
        <message>
            <source>Вернуть на доработку</source>
            <translation>Return for revision</translation>
        </message>
        <message>
            <source>Отметить опубликованным</source>
            <translation>Mark as published</translation>
        </message>
        <message>
            <source>Утвердить заново</source>
            <translation>Approve again</translation>
        </message>
        <message>
            <source>Снова открыть для правки</source>
            <translation>Reopen for editing</translation>
        </message>
        <message>
            <source>Отметить исправленным</source>
            <translation>Mark as corrected</translation>
        </message>
        <message>
            <source>Снять с публикации</source>
            <translation>Retract</translation>
        </message>
        <message>
            <source>В корзину</source>
            <translation>To trash</translation>
        </message>
        <message>
            <source>Снять и убрать в корзину</source>
            <translation>Take down and move to trash</translation>
        </message>
        <message>
            <source>Вернуть из корзины</source>
            <translation>Take out of the trash</translation>
        </message>
        <message>
            <source>«{step}» здесь невозможно: материал в состоянии «{state}».</source>
            <translation>“{step}” is not possible here: the article is “{state}”.</translation>
        </message>
        <message>
            <source>«{step}» может только {who}.</source>
            <translation>“{step}” is for the {who} only.</translation>
        </message>
        <message>
            <source>Если это вы, впишите своё имя в настройках.</source>
            <translation>If that is you, enter your name in the preferences.</translation>
        </message>
        <message>
            <source>Для шага «{step}» нужно назвать причину.</source>
            <translation>“{step}” needs a reason.</translation>
        </message>
        <message>
            <source>«{step}» в состояние «{state}» может только {who}.</source>
            <translation>“{step}” into the state “{state}” is for: {who}.</translation>
        </message>
        <message>
            <source>Материал в состоянии «{state}» сейчас только для чтения.</source>
            <translation>An article that is “{state}” is read-only now.</translation>
        </message>
        <message>
            <source>Править его может {who}.</source>
            <translation>It can be edited by: {who}.</translation>
        </message>
        <message>
            <source>заголовка</source>
            <translation>headline</translation>
        </message>
        <message>
            <source>текста</source>
            <translation>text</translation>
        </message>
        <message>
            <source>«{step}» пока нельзя: в материале нет {missing}.</source>
            <translation>“{step}” is not possible yet: the article has no {missing}.</translation>
        </message>
        <message>
            <source> и </source>
            <translation> and </translation>
        </message>
    </context>
    <context>
        <name>trial</name>
        <message>
            <source>проверка не работает</source>
            <translation>proofreading is not working</translation>
        </message>
    </context>
    <context>
        <name>trouble</name>
        <message>
            <source>Текст не сохранён</source>
            <translation>The text is not saved</translation>
        </message>
        <message>
            <source>Сохранить сейчас</source>
            <translation>Save now</translation>
        </message>
        <message>
            <source>Копию в файл…</source>
            <translation>Copy to a file…</translation>
        </message>
        <message>
            <source>Текст цел, пока открыто окно; сохранение повторяется само.</source>
            <translation>The text is safe while the window is open; saving is being retried.</translation>
        </message>
        <message>
            <source>Текст цел, его копия уже на диске; сохранение повторяется само.</source>
            <translation>The text is safe, a copy of it is on the disk; saving is being retried.</translation>
        </message>
        <message>
            <source>Копия: {path}</source>
            <translation>Copy: {path}</translation>
        </message>
    </context>
    <context>
        <name>typesetting</name>
        <message>
            <source>Файл не записан: проверка не работает, и причесать текст нечем.</source>
            <translation>The file was not written: checking does not work, so nothing can typeset the text.</translation>
        </message>
        <message>
            <source>Запустите проверку снова или выключите «Причёсывать при экспорте» в настройках.</source>
            <translation>Start checking again, or switch off “Typeset on export” in the settings.</translation>
        </message>
    </context>
    <context>
        <name>version names</name>
        <message>
            <source>Как сдал автор</source>
            <translation>As the author handed it in</translation>
        </message>
        <message>
            <source>Как вернул редактор</source>
            <translation>As the editor returned it</translation>
        </message>
        <message>
            <source>Как исправил редактор</source>
            <translation>As the editor corrected it</translation>
        </message>
        <message>
            <source>Как вышло</source>
            <translation>As it was published</translation>
        </message>
        <message>
            <source>Как начато</source>
            <translation>As it was begun</translation>
        </message>
        <message>
            <source>Как загружено из файла</source>
            <translation>As it came from the file</translation>
        </message>
        <message>
            <source>По ходу работы</source>
            <translation>In the course of work</translation>
        </message>
        <message>
            <source>Как утвердил редактор</source>
            <translation>As the editor approved it</translation>
        </message>
    </context>
    <context>
        <name>versions</name>
        <message>
            <source>слова те же</source>
            <translation>same words</translation>
        </message>
        <message>
            <source>без изменений</source>
            <translation>no changes</translation>
        </message>
        <message>
            <source>Версии</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Вернуть эту версию</source>
            <translation>Restore this version</translation>
        </message>
        <message>
            <source>Две версии, выбранные с Ctrl, сравниваются друг с другом.</source>
            <translation>Two versions chosen with Ctrl are compared with each other.</translation>
        </message>
        <message>
            <source>С чем сравнить</source>
            <translation>Compare with</translation>
        </message>
        <message>
            <source>Что изменилось в этой версии</source>
            <translation>What changed in this version</translation>
        </message>
        <message>
            <source>Чем она отличается от нынешнего текста</source>
            <translation>How it differs from the text now</translation>
        </message>
        <message>
            <source>Сравнить её с версией «{name}»</source>
            <translation>Compare it with the version “{name}”</translation>
        </message>
        <message>
            <source>Сейчас
{moment}</source>
            <translation>Now
{moment}</translation>
        </message>
        <message>
            <source>Это первая версия: до неё ничего не было.</source>
            <translation>This is the first version: there was nothing before it.</translation>
        </message>
        <message>
            <source>повреждена</source>
            <translation>damaged</translation>
        </message>
        <message>
            <source>Сейчас</source>
            <translation>Now</translation>
        </message>
    </context>
    <context>
        <name>walk</name>
        <message>
            <source>Проверка по порядку</source>
            <translation>Going through findings</translation>
        </message>
        <message>
            <source>Варианты</source>
            <translation>Suggestions</translation>
        </message>
        <message>
            <source>Исправить</source>
            <translation>Fix</translation>
        </message>
        <message>
            <source>Исправить все такие</source>
            <translation>Fix all like this</translation>
        </message>
        <message>
            <source>Дальше</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Вернуть исправление</source>
            <translation>Undo the fix</translation>
        </message>
        <message>
            <source>Закрыть</source>
            <translation>Close</translation>
        </message>
        <message numerus="yes">
            <source>Осталось %n</source>
            <translation>
                <numerusform>%n left</numerusform>
                <numerusform>%n left</numerusform>
            </translation>
        </message>
        <message>
            <source>Замечаний больше нет.</source>
            <translation>No findings are left.</translation>
        </message>
        <message>
            <source>Вы прошли все замечания. Пропущенные остались в тексте.</source>
            <translation>You have gone through all findings. Those you skipped are still in the text.</translation>
        </message>
    </context>
    <context>
        <name>window</name>
        <message>
            <source>Гранки</source>
            <translation>Granki</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>Словарь редакции</source>
            <translation>Newsroom dictionary</translation>
        </message>
        <message>
            <source>Слова</source>
            <translation>Words</translation>
        </message>
        <message>
            <source>Новое слово</source>
            <translation>New word</translation>
        </message>
        <message>
            <source>Эти слова не считаются ошибкой ни в одном материале, в любой своей форме.</source>
            <translation>These words count as no mistake in any article, in any of their forms.</translation>
        </message>
        <message>
            <source>Убрать слово</source>
            <translation>Remove word</translation>
        </message>
        <message>
            <source>Добавить</source>
            <translation>Add</translation>
        </message>
    </context>
    <context>
        <name>workflow</name>
        <message>
            <source>Название «{title}…» длиннее {most} знаков.</source>
            <translation>The title “{title}…” is longer than {most} characters.</translation>
        </message>
        <message>
            <source>У каждого состояния и шага должно быть название.</source>
            <translation>Every state and step needs a name.</translation>
        </message>
        <message>
            <source>Два состояния называются «{title}».</source>
            <translation>Two states are called “{title}”.</translation>
        </message>
        <message>
            <source>Два шага называются «{title}».</source>
            <translation>Two steps are called “{title}”.</translation>
        </message>
        <message>
            <source>Имя шага «{name}» занято программой.</source>
            <translation>The program itself uses the name “{name}”.</translation>
        </message>
        <message>
            <source>Без состояния «{title}» нельзя; его можно только переименовать.</source>
            <translation>There must be a state “{title}”; it can only be renamed.</translation>
        </message>
        <message>
            <source>В состоянии «{title}» материалы начинаются: кто-то должен в нём писать.</source>
            <translation>Articles begin in the state “{title}”: somebody has to write in it.</translation>
        </message>
        <message>
            <source>В состоянии «{title}» текст должен быть под печатью.</source>
            <translation>In the state “{title}” the text must be sealed.</translation>
        </message>
        <message>
            <source>Состояние «{title}» — корзина: в ней не пишут.</source>
            <translation>The state “{title}” is the trash: nobody writes there.</translation>
        </message>
        <message>
            <source>Шаг «{step}» ведёт к состоянию, которого нет: {state}.</source>
            <translation>The step “{step}” leads to a state that is not there: {state}.</translation>
        </message>
        <message>
            <source>Шаг «{step}» ниоткуда не начинается.</source>
            <translation>The step “{step}” begins nowhere.</translation>
        </message>
        <message>
            <source>Шаг «{step}» никто не может сделать.</source>
            <translation>Nobody may take the step “{step}”.</translation>
        </message>
        <message>
            <source>Шаг «{step}» ведёт в «{state}», где текст под печатью, но ничего не утверждает.</source>
            <translation>The step “{step}” leads to “{state}”, where the text is sealed, but approves nothing.</translation>
        </message>
        <message>
            <source>Шаг «{step}» утверждает, но в состоянии «{state}» печать не держится.</source>
            <translation>The step “{step}” approves, but in the state “{state}” no seal holds.</translation>
        </message>
        <message>
            <source>Из состояния «{state}» шаги ведут только по кругу.</source>
            <translation>From the state “{state}” the steps lead in a circle only.</translation>
        </message>
        <message>
            <source>В состояние «{state}» не ведёт ни один шаг.</source>
            <translation>No step leads to the state “{state}”.</translation>
        </message>
        <message>
            <source>Из состояния «{state}» не выходит ни один шаг.</source>
            <translation>No step leads out of the state “{state}”.</translation>
        </message>
    </context>
    <context>
        <name>workplace</name>
        <message>
            <source>Настройки не записались на диск и продержатся только до выхода.</source>
            <translation>The preferences were not written to disk and hold only until you quit.</translation>
        </message>
    </context>
</TS>
