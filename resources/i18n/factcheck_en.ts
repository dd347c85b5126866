<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticleDelegate</name>
    <message numerus="yes">
        <source>{looked} of %n sentence(s)</source>
        <translation>
            <numerusform>{looked} of %n sentence</numerusform>
            <numerusform>{looked} of %n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeDelegate</name>
    <message numerus="yes">
        <source>touches %n of your claim(s)</source>
        <translation>
            <numerusform>touches %n of your claim</numerusform>
            <numerusform>touches %n of your claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckableList</name>
    <message numerus="yes">
        <source>{shown} of %n sentence(s)</source>
        <translation>
            <numerusform>{shown} of %n sentence</numerusform>
            <numerusform>{shown} of %n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimDelegate</name>
    <message numerus="yes">
        <source>%n evidence</source>
        <translation>
            <numerusform>%n evidence</numerusform>
            <numerusform>%n evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftText</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grey word(s) outside the main text</source>
        <translation>
            <numerusform>%n grey word outside the main text</numerusform>
            <numerusform>%n grey words outside the main text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) on the page left out</source>
        <translation>
            <numerusform>%n word on the page left out</numerusform>
            <numerusform>%n words on the page left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message numerus="yes">
        <source>Wrote %n claim(s) to {path}.</source>
        <translation>
            <numerusform>Wrote %n claim to {path}.</numerusform>
            <numerusform>Wrote %n claims to {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n evidence item(s) to {path}.</source>
        <translation>
            <numerusform>Wrote %n evidence item to {path}.</numerusform>
            <numerusform>Wrote %n evidence items to {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>{shown} of %n claim(s)</source>
        <translation>
            <numerusform>{shown} of %n claim</numerusform>
            <numerusform>{shown} of %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message numerus="yes">
        <source>{shown} of %n article(s)</source>
        <translation>
            <numerusform>{shown} of %n article</numerusform>
            <numerusform>{shown} of %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacingDelegate</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence</source>
        <translation>
            <numerusform>%n evidence</numerusform>
            <numerusform>%n evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacingList</name>
    <message numerus="yes">
        <source>%n claim(s) to be placed</source>
        <translation>
            <numerusform>%n claim to be placed</numerusform>
            <numerusform>%n claims to be placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) gone</source>
        <translation>
            <numerusform>%n passage gone</numerusform>
            <numerusform>%n passages gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message numerus="yes">
        <source>Lines hold %n characters.</source>
        <translation>
            <numerusform>Lines hold %n characters.</numerusform>
            <numerusform>Lines hold %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadySheet</name>
    <message numerus="yes">
        <source>%n claim(s) to be placed</source>
        <translation>
            <numerusform>%n claim to be placed</numerusform>
            <numerusform>%n claims to be placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) without evidence</source>
        <translation>
            <numerusform>%n claim without evidence</numerusform>
            <numerusform>%n claims without evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) without a reason for the label</source>
        <translation>
            <numerusform>%n claim without a reason for the label</numerusform>
            <numerusform>%n claims without a reason for the label</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) not marked</source>
        <translation>
            <numerusform>%n figure not marked</numerusform>
            <numerusform>%n figures not marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) not looked at yet</source>
        <translation>
            <numerusform>%n sentence not looked at yet</numerusform>
            <numerusform>%n sentences not looked at yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>{looked} of %n sentence(s) looked at</source>
        <translation>
            <numerusform>{looked} of %n sentence looked at</numerusform>
            <numerusform>{looked} of %n sentences looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n article added</numerusform>
            <numerusform>%n articles added</numerusform>
        </translation>
    </message>
</context>
</TS>