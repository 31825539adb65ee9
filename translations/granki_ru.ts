<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="ru_RU">
    <context>
        <name>cli</name>
        <message numerus="yes">
            <source>%n ошибок</source>
            <translation>
                <numerusform>%n ошибка</numerusform>
                <numerusform>%n ошибки</numerusform>
                <numerusform>%n ошибок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n сомнений</source>
            <translation>
                <numerusform>%n сомнение</numerusform>
                <numerusform>%n сомнения</numerusform>
                <numerusform>%n сомнений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n замечаний о наборе</source>
            <translation>
                <numerusform>%n замечание о наборе</numerusform>
                <numerusform>%n замечания о наборе</numerusform>
                <numerusform>%n замечаний о наборе</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n советов</source>
            <translation>
                <numerusform>%n совет</numerusform>
                <numerusform>%n совета</numerusform>
                <numerusform>%n советов</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>comparison</name>
        <message numerus="yes">
            <source>Без изменений: %n абзацев</source>
            <translation>
                <numerusform>Без изменений: %n абзац</numerusform>
                <numerusform>Без изменений: %n абзаца</numerusform>
                <numerusform>Без изменений: %n абзацев</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{figures} слов</source>
            <translation>
                <numerusform>{figures} слово</numerusform>
                <numerusform>{figures} слова</numerusform>
                <numerusform>{figures} слов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n картинок</source>
            <translation>
                <numerusform>%n картинка</numerusform>
                <numerusform>%n картинки</numerusform>
                <numerusform>%n картинок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n изменений</source>
            <translation>
                <numerusform>%n изменение</numerusform>
                <numerusform>%n изменения</numerusform>
                <numerusform>%n изменений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n примечаний</source>
            <translation>
                <numerusform>%n примечание</numerusform>
                <numerusform>%n примечания</numerusform>
                <numerusform>%n примечаний</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>find</name>
        <message numerus="yes">
            <source>Заменено мест: %n.</source>
            <translation>
                <numerusform>Заменено %n место.</numerusform>
                <numerusform>Заменено %n места.</numerusform>
                <numerusform>Заменено %n мест.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Не поставить в нужную форму, остались как были: %n.</source>
            <translation>
                <numerusform>Не поставить в нужную форму, осталось как было: %n место.</numerusform>
                <numerusform>Не поставить в нужную форму, остались как были: %n места.</numerusform>
                <numerusform>Не поставить в нужную форму, остались как были: %n мест.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Мест: %n</source>
            <translation>
                <numerusform>%n место</numerusform>
                <numerusform>%n места</numerusform>
                <numerusform>%n мест</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>findings</name>
        <message numerus="yes">
            <source>%n пробелов</source>
            <translation>
                <numerusform>%n пробел</numerusform>
                <numerusform>%n пробела</numerusform>
                <numerusform>%n пробелов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n раз</source>
            <translation>
                <numerusform>%n раз</numerusform>
                <numerusform>%n раза</numerusform>
                <numerusform>%n раз</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>import</name>
        <message numerus="yes">
            <source>%n абзацев</source>
            <translation>
                <numerusform>%n абзац</numerusform>
                <numerusform>%n абзаца</numerusform>
                <numerusform>%n абзацев</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>incoming</name>
        <message numerus="yes">
            <source>Ждут ещё: %n.</source>
            <translation>
                <numerusform>Ждёт ещё: %n.</numerusform>
                <numerusform>Ждут ещё: %n.</numerusform>
                <numerusform>Ждут ещё: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Не прочитано файлов: %n.</source>
            <translation>
                <numerusform>Не прочитан файлов: %n.</numerusform>
                <numerusform>Не прочитано файлов: %n.</numerusform>
                <numerusform>Не прочитано файлов: %n.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>moments</name>
        <message numerus="yes">
            <source>%n мин назад</source>
            <translation>
                <numerusform>%n мин назад</numerusform>
                <numerusform>%n мин назад</numerusform>
                <numerusform>%n мин назад</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>polishing</name>
        <message numerus="yes">
            <source>Исправлено %n мест.</source>
            <translation>
                <numerusform>Исправлено %n место.</numerusform>
                <numerusform>Исправлено %n места.</numerusform>
                <numerusform>Исправлено %n мест.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>recovery</name>
        <message numerus="yes">
            <source>В хранилище этого материала нет: %n слов.</source>
            <translation>
                <numerusform>В хранилище этого материала нет: %n слово.</numerusform>
                <numerusform>В хранилище этого материала нет: %n слова.</numerusform>
                <numerusform>В хранилище этого материала нет: %n слов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Найдены несохранённые правки от {moment}, %n слов</source>
            <translation>
                <numerusform>Найдены несохранённые правки от {moment}, %n слово</numerusform>
                <numerusform>Найдены несохранённые правки от {moment}, %n слова</numerusform>
                <numerusform>Найдены несохранённые правки от {moment}, %n слов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Они хранятся %n дней, потом исчезают.</source>
            <translation>
                <numerusform>Они хранятся %n день, потом исчезают.</numerusform>
                <numerusform>Они хранятся %n дня, потом исчезают.</numerusform>
                <numerusform>Они хранятся %n дней, потом исчезают.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Прошлый раз работа прервалась. Возьмёте правки — прежний текст останется среди версий материала; отбросите — их можно будет вернуть ещё %n дней.</source>
            <translation>
                <numerusform>Прошлый раз работа прервалась. Возьмёте правки — прежний текст останется среди версий материала; отбросите — их можно будет вернуть ещё %n день.</numerusform>
                <numerusform>Прошлый раз работа прервалась. Возьмёте правки — прежний текст останется среди версий материала; отбросите — их можно будет вернуть ещё %n дня.</numerusform>
                <numerusform>Прошлый раз работа прервалась. Возьмёте правки — прежний текст останется среди версий материала; отбросите — их можно будет вернуть ещё %n дней.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>several</name>
        <message numerus="yes">
            <source>Записать %n материалов</source>
            <translation>
                <numerusform>Записать %n материал</numerusform>
                <numerusform>Записать %n материала</numerusform>
                <numerusform>Записать %n материалов</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sheet</name>
        <message numerus="yes">
            <source>%n знаков</source>
            <translation>
                <numerusform>%n знак</numerusform>
                <numerusform>%n знака</numerusform>
                <numerusform>%n знаков</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>status</name>
        <message numerus="yes">
            <source>%n мин чтения</source>
            <translation>
                <numerusform>%n мин чтения</numerusform>
                <numerusform>%n мин чтения</numerusform>
                <numerusform>%n мин чтения</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n слов</source>
            <translation>
                <numerusform>%n слово</numerusform>
                <numerusform>%n слова</numerusform>
                <numerusform>%n слов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n знаков</source>
            <translation>
                <numerusform>%n знак</numerusform>
                <numerusform>%n знака</numerusform>
                <numerusform>%n знаков</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tags</name>
        <message numerus="yes">
            <source>Он стоит на %n материалах и будет снят с них.</source>
            <translation>
                <numerusform>Он стоит на %n материале и будет снят с него.</numerusform>
                <numerusform>Он стоит на %n материалах и будет снят с них.</numerusform>
                <numerusform>Он стоит на %n материалах и будет снят с них.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>walk</name>
        <message numerus="yes">
            <source>Осталось %n</source>
            <translation>
                <numerusform>Осталось %n</numerusform>
                <numerusform>Осталось %n</numerusform>
                <numerusform>Осталось %n</numerusform>
            </translation>
        </message>
    </context>
</TS>
