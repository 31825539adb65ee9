<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="ru_RU">
    <context>
        <name>cli</name>
        <message numerus="yes">
            <source>Замечаний: %n</source>
            <translation>
                <numerusform>Замечаний: %n</numerusform>
                <numerusform>Замечаний: %n</numerusform>
                <numerusform>Замечаний: %n</numerusform>
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
</TS>
