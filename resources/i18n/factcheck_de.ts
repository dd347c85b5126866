<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add articles from files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export claims CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export evidence CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change reviewer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence, from the clipboard&apos;s address when there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one word later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one word earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one word earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one word later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that you are done with this article, or reopen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size and line length as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {act}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Texts ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added “{title}”. {note}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message>
        <source>Title of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author, site and date of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Choose who you are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimDelegate</name>
    <message>
        <source>No evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n evidence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimEditor</name>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a claim to see it whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who you are before you change a claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This claim is {name}’s. Only they can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have submitted this article. Reopen it to change your claims.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimForm</name>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim in a sentence that stands alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you and the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the text should say instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a legal check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimList</name>
    <message>
        <source>Claims in text order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of this article’s claims matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has marked a claim in this article yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claims yet.
Select a passage and press {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter hides the claim in focus.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimsPanel</name>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or create a project to see its claims here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an article to see its claims here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>1 character could not be read and is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .factcheck project is opened with Ctrl+O.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project cannot be its own backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reviewer needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of {0} names something that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the files in it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added evidence to “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {0} {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner, or copy it to a place of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a smaller extract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached {0} to evidence {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change that claim&apos;s label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed evidence {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {0} of “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions, or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or the network folder; nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the field&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder and the disk&apos;s space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or make one with: factcheck new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that has text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reviewer&apos;s name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a text file (.txt or .md).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or copy it to this computer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or paste the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name; nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file it should lead to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other one or check the file&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the article&apos;s text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the page’s address in the browser, then paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted evidence {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did again: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {0} of the log ({1} {2}) is not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then do the same again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a URL, a title, a quotation, a note or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a few words to be found by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more of its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give words with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged; restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left untouched; name a .factcheck file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved or renamed: choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its labels are: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its reviewers are: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the encoding out to have it guessed, or save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the reason empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them with: factcheck articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them with: factcheck claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them with: factcheck {0}s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the history and change the record by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one of your own on the same passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder first, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the passage yourself to say something else of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked “{0}” as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend that line and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend that line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend that row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one {0} begins with “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a TOML file in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the .factcheck file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said yet who is working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset {0} is in the middle of an emoji.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offsets count Unicode code points from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each claim, evidence item or article, for spreadsheets and statistics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// are opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only they can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project, or make a new one, first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it once where it can be written, or copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, copy the text and paste it with Ctrl+Shift+V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, copy the text and paste that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that article instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it in parts, each as an article of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it before or after the whole sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the evidence in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as UTF-8; {0} shown as �.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {0} (a guess).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {0} (a guess); if letters look wrong, name the encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing {0} failed ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuilt the tables from the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen it to change your claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen it to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a backup, or make a new project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a backup; the file is left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite says: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8, or name its encoding: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what comes out of it to a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select at least one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or attach it as a file to an evidence item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some that there are: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into parts and add those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it, and add each part as an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored content {0} ({1}) is not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That evidence item is not in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached file {0} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with {0} is full, so nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding of “{0}” could not be found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence says nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of {0} cannot be written, so the project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} cannot be made: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guard {0} is missing from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label “{0}” has no reasons to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log lacks {0} of the entries that were written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has {0} characters; at most 100 are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of that file is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new order does not name every evidence item once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original of the article “{0}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage is empty: it starts and ends at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage is now “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage is reversed: it starts at {0} and ends at {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage {0}–{1} holds nothing but white space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage {0}–{1} reaches outside the text, which has {2} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted text has {0} characters; an article has at most {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample&apos;s text has {0} times: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of {0} records differs from the log; repair it with: factcheck check --rebuild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tags have {0} characters; at most {1} are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of article {0} is not in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the article “{0}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title has {0} characters; at most {1} are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word index differs from the claims; repair it with: factcheck check --rebuild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word index is damaged; try factcheck check --rebuild, or restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word index knows {0} of {1} claims; repair it with: factcheck check --rebuild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} has {1} characters; at most {2} are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already something at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article {0} in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no claim {0} in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no label “{0}” in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project file at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reviewer “{0}” in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text encoding called “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no web address in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {0} “{1}” in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to reopen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This claim is not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This claim is {0}&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evidence has no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evidence has no web address that can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is in the project already, as “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {0} belongs to another reviewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {0} is another reviewer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or copy it to another disk first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name that colleagues know you by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undid: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it, and add the text files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update factcheck; the file is left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a claim on exactly that passage already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have marked “{0}” as {1} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have submitted “{0}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have submitted “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may read {0} but not change it, so it is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a [[label]] must be a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a zstd archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attach file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change label to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete {0} claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each reason needs a key and a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {0} of the log cannot be read as {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a pipe, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a socket, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its contents are not what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its contents do not hold together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tables are not those of a project ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key “{0}” must be lower-case letters, digits and hyphens, at most 40</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label {0} has no look.{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label {0} has no {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label “{0}” has no look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look.{0} {1} {2} is not a colour like #a0b1c2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reasons must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopen article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reorder evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submit article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the byte 0x{0} at position {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no [[label]] in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two labels have the {0} “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underline “{0}” is not one of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ORDER BY t.uid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bytes are missing at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read as a label file: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} characters could not be read and are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not hold {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no label scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1} bytes; at most {2} can be attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a folder, not a project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a link that leads back to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is an address, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is being written by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is empty, not a project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is left over from another project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a factcheck project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a name a file can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a table of claims: it has no column {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is open in another factcheck{1}, so it can only be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} labels, at most {1} can be told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} records have no field “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was written by a newer factcheck (its layout is {1}, this one knows {2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was written by an older factcheck and has to be brought up to date, but it can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} “{1}” must be one character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, claim {1}: {2} cells where the heading has {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, line {1}: a quotation mark is not where one can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be written: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be written: there is no folder “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be written: there is no permission to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be written: {1}{2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be {1}: its {2} has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has {1} characters; an article can have {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” holds nothing but blank space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is larger than {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a list of tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not an ordinary file, so nothing can be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not {1} {2} factcheck knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not {1}: {2} does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is now {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is the project itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is {1}; factcheck reads plain text and Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}…” cannot be written: the name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A bug in factcheck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factcheck has met a bug. The window stays open, but it may not show everything as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met again since: {n} times.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it appeared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example 2026-11-23</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Details of the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceCards</name>
    <message>
        <source>Evidence of this claim</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceDelegate</name>
    <message>
        <source>seen {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stance yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Esc again to drop what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceFiles</name>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the attached file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no web address in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the page’s address in the browser, then paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evidence has no web address that can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// are opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the address in the clipboard as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet that supports or refutes this claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file, save the attached file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export claims CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export evidence CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n claim(s) to {path}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n evidence item(s) to {path}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote a copy of the project to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the project from a backup, or rebuild its tables: factcheck check --rebuild.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is sound: the file, its log and its tables agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects (*.factcheck)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Number of claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter claims by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter claims by reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Filter articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter articles by title, site or byline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Focus</name>
    <message>
        <source>No further claim in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further article in this project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: the evidence supports what the passage says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked or in progress, and not established: say why with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speculative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text itself presents it as possible, predicted or inferred, or rests it on unnamed authority.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project, or make a new one, first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No article has these words in its title, site or byline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no articles here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet. Drop a text file here, paste one with Ctrl+Shift+V, or open one with Ctrl+Shift+O.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factcheck speaks this language when it is started the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being typed cannot be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend that, or close the window again to leave without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first line, if left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{job}: stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuoteHeader</name>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters {start}–{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Reading column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for longer lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Lines hold %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project, or make a new one to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no articles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files, paste an article, or drop one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an article on the left to read it and mark its claims.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Article text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewerDialog</name>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name, as it should stand beside your claims:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or choose who you are of those who have worked in this project:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>{act} Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a passage in the article first, or choose a claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage cannot be moved further that way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project is one file: its articles, the claims in them and their evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Change who is working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no claims yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>Articles added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} already in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextBox</name>
    <message>
        <source>The beginning of {count} characters; the whole text is added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
