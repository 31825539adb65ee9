<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="ru_RU">
    <context>
        <name>Lexicon</name>
        <message>
            <source>Нет словаря {language}: без него текст не проверяется.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Установите пакет {package}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Нет библиотеки Enchant: без неё словари не открываются.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>agreement.adjective_noun</name>
        <message>
            <source>Определение не согласовано с существительным</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Определение должно стоять в роде, числе и падеже существительного.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>background</name>
        <message>
            <source>Внутренняя ошибка программы.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Текст на экране цел. Скопируйте подробности и отправьте их разработчикам.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>bar</name>
        <message>
            <source>На проверку</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Отозвать</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Утвердить</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Вернуть…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Снова открыть…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Состояние: {state}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Список, цитата</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Вид абзаца</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>checking</name>
        <message>
            <source>Проверено</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Проверяется…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Не проверено</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Проверка не запустилась: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Проверка остановилась дважды (код {code}). Текст не проверен.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Проверка ответила непонятно. Текст не проверен.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>cli</name>
        <message>
            <source>таблица или JSON</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ПРОФИЛЬ</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>имя или файл профиля: какие правила включены</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>вместо файлов: на каждую строку ввода с полями id и text ответить строкой</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ФАЙЛ</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Назовите файлы или укажите --jsonl, одно из двух.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>строка — не JSON в UTF-8</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>нужен объект с полями id и text, text — строка</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>проверить файлы</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ОТКУДА</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>КУДА</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ФОРМАТ</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>имя формата записи</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>перевести файл в другой формат</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>навигация</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>повторённая подпись</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>дата</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>подпись автора или источника</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>кнопки и счётчики</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>хвост страницы</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Экрана нет, окно показать негде: вот та же работа в терминале.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Страница сайта стала материалом</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Проверка</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Готовые файлы</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Свой файл проверит команда granki check ФАЙЛ; все команды покажет granki --help.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Заголовок</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Лид</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Абзацев</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Рубрики сайта</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Отброшено</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Не понято</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>показать работу программы на учебной странице</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>как в granki list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>записать материал в файл</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>показать всё, что понято, в JSON</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>только показать, не сохранять</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>взять файл в хранилище как новый материал</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>показать материалы хранилища</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>правила</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>форматы чтения</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>форматы записи</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>панели окна</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>команды</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Неполно: программа установлена не до конца.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Всё на месте.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{shelf}: нет ни одного</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>проверка текста не работает</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>словари: {names}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>нет словаря {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>проверка текста отвечает неверно</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>проверить, всё ли на месте</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Замечаний нет.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Замечаний: %n</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Это ошибка программы, а не текста: ничего не проверено и не записано.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Вызов: </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Аргументы</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ключи</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>показать эту справку</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>не хватает: %s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>непонятно: %s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>нужно одно значение</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>нужно хотя бы одно значение</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>%(argument_name)s: %(message)s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>не бывает %(value)r, есть %(choices)s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>не сочетается с %s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ХРАНИЛИЩЕ</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>файл хранилища; иначе GRANKI_STORE, иначе своё хранилище пользователя</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Гранки: рабочее место новостной редакции.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>показать версию</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Команды</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>КОМАНДА</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>Новый материал</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Открыть файл…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Сохранить</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Экспорт…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Закрыть материал</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Выход</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Отменить</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Вернуть</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Вырезать</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Копировать</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Вставить</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Полужирный</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Курсив</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Подчёркнутый</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Зачёркнутый</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ссылка…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Обычный текст</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Заголовок 1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Заголовок 2</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Заголовок 3</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Маркированный список</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Нумерованный список</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Цитата</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Список материалов</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Замечания и теги</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Во весь экран</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Крупнее</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Мельче</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Обычный размер</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Тема как в системе</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Светлая тема</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Тёмная тема</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Теги материала</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>История…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Найти материал</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Теги редакции…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Рубрики…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Настройки…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Сбросить демо</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Клавиши</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>О программе</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>decisions</name>
        <message>
            <source>В словарь добавляют по одному слову.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>desk</name>
        <message>
            <source>Без заголовка</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{group}: {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Найти по заголовку</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Найти материал по заголовку</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Материалы</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Здесь будут материалы редакции. Начните новый или перетащите в окно файл.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>В заголовках нет «{words}».</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>dialogs</name>
        <message>
            <source>Отмена</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Закрыть</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>document</name>
        <message>
            <source>Текст сохранён более новой версией программы.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Обновите Гранки и откройте его снова: в хранилище ничего не изменено.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Сохранённый текст повреждён и не читается.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>events</name>
        <message>
            <source>Создан</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Загружен из файла</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Сохранена версия</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Изменены теги редакции</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Переименована рубрика</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>exchange</name>
        <message>
            <source>Убрано мягких переносов: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Убрано невидимых знаков: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Убрано служебных знаков: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Собрано букв, записанных двумя знаками (й, ё): {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Не прочитано знаков: {count}; на их месте стоит «�».</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Файл не похож на текст.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Сохраните текст как TXT в кодировке UTF-8 и откройте его снова.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Файл «{name}» не открыть: такой формат программа не читает.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Читаются файлы {suffixes}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Формата «{name}» нет.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Есть форматы {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>В файл «{name}» не записать: такой формат программа не пишет.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Пишутся файлы {suffixes}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Таблицы ({count}) стали абзацами: одна ячейка — один абзац.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Не перенесено рисунков: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Не перенесено подписей к рисункам: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Не перенесено сносок: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Не перенесено примечаний: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Приняты вставки из исправлений: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Приняты удаления из исправлений: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Не перенесён скрытый текст, отрывков: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Стали простым текстом ссылки внутрь документа и на файлы: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Формулы стали простым текстом: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Не перенесено вложенных объектов: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Не распознано символов особых шрифтов: {count}; на их месте «�».</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Не перенесено колонтитулов: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Повреждены и пропущены части файла: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Макросы не перенесены и не запускались.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Не перенесено программ и вставок с других сайтов: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Откройте его в Word или LibreOffice и сохраните заново как DOCX.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Документ не открыт: в распакованном виде он слишком велик.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Это документ старого вида (DOC) или документ под паролем.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Файл повреждён или это не документ Word.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Заголовок не найден: весь текст стал основным.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Дата на странице отсчитана от дня просмотра и потому не взята.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>В файле нет текста.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>files</name>
        <message>
            <source>такого файла или папки нет</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>это папка</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>нет права доступа</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>диск доступен только для чтения</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>на диске нет места</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>слишком длинное имя</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>диск не отвечает</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Файл «{name}» не прочитан: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Файл «{name}» не записан: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Прежний файл, если он был, цел.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>first start</name>
        <message>
            <source>Гранки</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Представьтесь, и можно работать. Имя подписывает ваши материалы и остаётся в их истории.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Внутри уже есть учебная редакция: несколько материалов с ошибками, на которых всё можно попробовать.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Имя и фамилия</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Начать работу</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Добро пожаловать в «Гранки»</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>formats</name>
        <message>
            <source>Текст</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>История</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>События</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{who}, {when}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Причина: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>keys</name>
        <message>
            <source>Клавиши</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Найти команду или клавишу</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>menus</name>
        <message>
            <source>&amp;Файл</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Правка</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Фор&amp;мат</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Вид</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>П&amp;роверка</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>М&amp;атериал</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Р&amp;едакция</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Справка</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>moments</name>
        <message>
            <source>января</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>февраля</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>марта</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>апреля</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>мая</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>июня</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>июля</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>августа</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>сентября</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>октября</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ноября</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>декабря</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>только что</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%n мин назад</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>вчера, {time}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>notices</name>
        <message>
            <source>Сообщение</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Подробнее</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Скопировать</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Подробности</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Скрыть</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Скрыть сообщение</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>preferences</name>
        <message>
            <source>Настройки</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Сохранить</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>profile</name>
        <message>
            <source>Профиль «{name}» не найден.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Есть профили {known}; можно назвать и файл.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Файл «{name}» — не профиль проверки.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>roles</name>
        <message>
            <source>Журналист</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Редактор</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <source>Дефис после «онлайн» и «офлайн»</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Первая часть «онлайн» присоединяется к существительному дефисом.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Окончание количественного числительного</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>После количественного числительного в цифрах окончание не пишут.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Окончание в дате</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>В дате число пишут без окончания.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Точка после «млн», «млрд», «трлн»</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Это сокращение пишется без точки.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Сложное слово с числом</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Число и вторая часть слова соединяются дефисом, окончание числа не пишут.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Окончание порядкового числительного</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>К цифрам присоединяют одну букву после гласной, две после согласной.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Прилагательное со знаком процента</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Наращение после знака процента — с «н»: «20%-ный».</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Окончание после римских цифр</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>После римских цифр окончание не пишут.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Точка после «тыс.», «руб.», «коп.», «долл.»</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Это сокращение пишется с точкой.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Слова автора после цитаты</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Между цитатой и словами автора — запятая и тире; слова автора — со строчной.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Точка и запятая при закрывающей кавычке</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Точка и запятая ставятся после закрывающей кавычки.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Прямая речь без кавычек</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Прямая речь заключается в кавычки. Поставьте и открывающую там, где цитата начинается.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Двойные и перепутанные знаки</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Знаки стоят дважды или не в том порядке.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Скобка или кавычка слиплась со словом</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Здесь нужен пробел.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Нет пробела после знака</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>После этого знака нужен пробел.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Непарные кавычки и скобки</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>У этого знака нет пары в абзаце.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Слово повторено</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Слово стоит два раза подряд.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Сокращения из двух слов</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Части сокращения разделяются неразрывным пробелом.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Многоточие</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Многоточие — это три точки или знак «…», как принято в редакции.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Пробел между числом и единицей</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Число отделяется от слова и сокращения неразрывным пробелом.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Пробел после № и §</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Между знаком и номером ставится неразрывный пробел.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Рисунок кавычек</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Кавычки не того рисунка, что принят в редакции.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Пробел перед знаком</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Перед этим знаком пробел не нужен.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Пробел внутри кавычек или скобок</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Кавычки и скобки не отделяются пробелом от того, что в них стоит.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Лишние пробелы</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Несколько пробелов подряд.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Тире другой длины</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Между словами ставится тире, принятое в редакции.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Дефис вместо тире</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Между словами стоит дефис, а нужно тире.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>saving</name>
        <message>
            <source>{headline} (моя версия)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Без заголовка</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>sections</name>
        <message>
            <source>Рубрики «{name}» нет.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>У рубрики должно быть название.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Рубрика «{name}» уже есть.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Политика</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Экономика</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Общество</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Происшествия</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>В мире</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Культура</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Спорт</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Технологии</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Рубрики</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Новая рубрика</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Добавить</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Переименовать</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Выше</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ниже</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Убрать</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Обычный набор</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Новое имя рубрики получат и её материалы. Убранная рубрика на них останется.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Сохранить</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Ваше имя</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Роль</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Журналист</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Редактор</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Язык интерфейса</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Тема</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Как в системе</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Светлая</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Тёмная</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Показывать пометки в тексте</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Длина заголовка, знаков</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>severity</name>
        <message>
            <source>ошибка</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>сомнение</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>набор</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>совет</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>states</name>
        <message>
            <source>Черновик</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Черновики</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>На проверке</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>На доработке</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Утверждён</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Утверждённые</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>status</name>
        <message numerus="yes">
            <source>%n мин чтения</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Выделено: {counts}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{words} · {characters} ({without} без пробелов)</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>%n слов</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n знаков</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Новый материал</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Есть несохранённые изменения</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Не сохранено. Текст цел, попытка повторится</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Сохранено {time}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>store</name>
        <message>
            <source>Хранилище повреждено: в нём не то, что было записано.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Файл не изменён. Сохраните его копию и верните хранилище из резервной.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Материала «{id}» в хранилище нет.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Возможно, его удалили; обновите список материалов.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Материал «{headline}» изменён с тех пор, как вы его открыли.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ваш текст не записан поверх чужого: сравните их и сохраните снова.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>На диске с хранилищем «{name}» нет места: последнее изменение не записано.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Записанное раньше цело. Освободите место и сохраните снова.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Хранилище «{name}» доступно только для чтения.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Дайте себе право записи в эту папку или выберите другое хранилище.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Хранилище «{name}» не открывается: папка недоступна или закрыта для записи.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Проверьте, что папка есть и что вам можно в неё писать.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Хранилище «{name}» закрыто для вас правами доступа.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Диск с хранилищем «{name}» не читается или не пишется.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Записанное раньше цело. Проверьте диск и откройте хранилище снова.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Сервер хранилища не отвечает: {address}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Проверьте сеть и имя с паролем; записанное раньше цело.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Файл «{name}» повреждён или это не хранилище Гранок.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Файл не изменён. Верните его из резервной копии или выберите другое хранилище.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Хранилище «{name}» уже открыто в другой программе.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Хранилище «{name}» уже открыто: компьютер {host}, процесс {pid}, с {since}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Перейдите в то окно или закройте его и попробуйте снова.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Адрес хранилища не понят, или для такого сервера нет драйвера.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Адрес пишут так: postgresql+psycopg://имя@сервер/база.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Материал «{headline}» повреждён: в хранилище не то, что было записано.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Остальные материалы в порядке; этот можно взять из его версий или копии.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Эта версия материала повреждена: в хранилище не то, что было записано.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Остальные версии в порядке: возьмите другую.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>«{name}» — папка, а не файл хранилища.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Назовите файл с окончанием .granki.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Нет папки «{name}», в которой должно лежать хранилище.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Создайте папку или выберите другое хранилище.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Хранилище записано более новой версией Гранок, эта его не понимает.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Обновите программу. В хранилище ничего не изменено.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>tags</name>
        <message>
            <source>Тега «{name}» нет.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>У тега должно быть название.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Тег «{name}» уже есть.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Если это одно и то же, объедините теги.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Теги редакции</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Найти тег</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Объединить…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Переименовать…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Удалить…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Создать…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Новый тег</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Название тега</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Создать</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Новое название получат и материалы с этим тегом.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Переименовать тег</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Переименовать</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Вместо «{tag}» везде поставить:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Объединить теги</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <source>Он стоит на %n материалах и будет снят с них.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <source>Удалить тег «{tag}»?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Удалить тег</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Удалить</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Тег</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Материалов</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Убрать тег</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Убрать тег «{tag}»</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Добавить тег</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Тегов пока нет. По тегам читатели находят материалы об одном и том же.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Теги</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>transitions</name>
        <message>
            <source>Отправить на проверку</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Отозвать с проверки</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Утвердить</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Вернуть на доработку</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Снова открыть для правки</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>«{step}» здесь невозможно: материал в состоянии «{state}».</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>«{step}» может только {who}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Для шага «{step}» нужно назвать причину.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>заголовка</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>текста</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>«{step}» пока нельзя: в материале нет {missing}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source> и </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Материал в состоянии «{state}» сейчас только для чтения.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
