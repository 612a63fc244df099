namespace RelationsExplorer.Import.Reading;

/// <summary>
/// The names of the rules that say what a passage is. Two kinds are made of other names: <c>page-</c> and a row of <c>furniture-lines.tsv</c>,
/// <c>html-</c> and an element that pages use for what is not of the article.
/// </summary>
internal static class PassageRules
{
    /// <summary>The beginning of the name of each kind of line that belongs to a page.</summary>
    public const string OfPage = "page-";

    /// <summary>What stands behind "About the author" at the end of a page.</summary>
    public const string AfterAboutAuthor = "after-page-about-author";

    /// <summary>The beginning of the name of each element that sets its text apart.</summary>
    public const string OfHtml = "html-";

    /// <summary>A paragraph of a plain text.</summary>
    public const string Text = "text";

    /// <summary>The title.</summary>
    public const string Title = "title";

    /// <summary>What this program made a mistake with, and left unread so that the rest of the article could be.</summary>
    public const string Unread = "unread";

    /// <summary>A line of a title that is printed over several.</summary>
    public const string TitleGoesOn = "title-goes-on";

    /// <summary>A sentence between the title and the byline or date that tells what the text is about.</summary>
    public const string Deck = "deck";

    /// <summary>A line that stands as a heading does.</summary>
    public const string Heading = "heading";

    /// <summary>As Markdown marks it.</summary>
    public const string Markdown = "markdown";

    /// <summary>A footnote as Markdown marks it.</summary>
    public const string MarkdownFootnote = "markdown-footnote";

    /// <summary>As HTML marks it.</summary>
    public const string Html = "html";

    /// <summary>A note that the links of a page lead to.</summary>
    public const string HtmlNote = "html-note";

    /// <summary>The menu of a page.</summary>
    public const string HtmlNav = "html-nav";

    /// <summary>The banner of a page.</summary>
    public const string HtmlHeader = "html-header";

    /// <summary>What a page hides.</summary>
    public const string HtmlHidden = "html-hidden";

    /// <summary>What says of itself that it is a menu, a banner or a search.</summary>
    public const string HtmlRole = "html-role";

    /// <summary>What is named as pages name their menus, boxes and forms.</summary>
    public const string HtmlClass = "html-class";

    /// <summary>A list of nearly nothing but links.</summary>
    public const string HtmlLinks = "html-links";

    /// <summary>What stands outside the article of a page.</summary>
    public const string HtmlOutsideArticle = "html-outside-article";

    /// <summary>A paragraph of a Word document.</summary>
    public const string Docx = "docx";

    /// <summary>The title, by its style.</summary>
    public const string DocxTitle = "docx-title";

    /// <summary>A heading, by its style.</summary>
    public const string DocxHeading = "docx-heading";

    /// <summary>A table of contents.</summary>
    public const string DocxContents = "docx-contents";

    /// <summary>A footnote of a Word document.</summary>
    public const string DocxFootnote = "docx-footnote";

    /// <summary>An endnote of a Word document.</summary>
    public const string DocxEndnote = "docx-endnote";

    /// <summary>A paragraph of a PDF.</summary>
    public const string Pdf = "pdf";

    /// <summary>A note that is printed at the foot of its page.</summary>
    public const string PageFoot = "page-foot";

    /// <summary>A line that stands on every page.</summary>
    public const string PageRunningLine = "page-running-line";

    /// <summary>A sentence of the text that is printed large beside it.</summary>
    public const string PagePullQuote = "page-pull-quote";

    /// <summary>A menu.</summary>
    public const string PageMenu = "page-menu";

    /// <summary>A table of contents.</summary>
    public const string PageContents = "page-contents";

    /// <summary>What follows the end of the article on its page.</summary>
    public const string PageAfterEnd = "page-after-end";

    /// <summary>Keywords, topics, labels.</summary>
    public const string PageTags = "page-tags";

    /// <summary>What is said below a picture, as pages print it.</summary>
    public const string PageCaption = "page-caption";

    /// <summary>Whose a picture is, or who else worked on the article.</summary>
    public const string PageCredit = "page-credit";

    /// <summary>What an encyclopaedia says of its own page.</summary>
    public const string PageEncyclopaedia = "page-encyclopaedia";

    /// <summary>Links to other articles.</summary>
    public const string PageRelated = "page-related";

    /// <summary>A form for a newsletter.</summary>
    public const string PageNewsletter = "page-newsletter";

    /// <summary>Another form.</summary>
    public const string PageForm = "page-form";

    /// <summary>Who wrote it and when.</summary>
    public const string Byline = "byline";

    /// <summary>When it appeared.</summary>
    public const string DateLine = "date-line";

    /// <summary>Where it appeared.</summary>
    public const string OutletLine = "outlet-line";

    /// <summary>Another line between title and text.</summary>
    public const string HeadLine = "head-line";

    /// <summary>What stands before the title.</summary>
    public const string BeforeTitle = "before-title";

    /// <summary>About the author.</summary>
    public const string Biography = "biography";

    /// <summary>Below a picture.</summary>
    public const string Caption = "caption";

    /// <summary>An entry of a list of notes.</summary>
    public const string NoteList = "note-list";

    /// <summary>One of the lines at the end that are numbered one after another.</summary>
    public const string NumberedRun = "numbered-run";

    /// <summary>A note marked with a sign in place of a number.</summary>
    public const string SignedNote = "signed-note";

    /// <summary>An entry of a list of references.</summary>
    public const string ReferenceList = "reference-list";

    private const string Behind = "after-";

    /// <summary>The rule of what stands behind a line that was set apart by a rule, to the end of the page.</summary>
    public static string After(string rule) => Behind + rule;

    /// <summary>The rule of that line, or the rule itself where it is of no line behind.</summary>
    public static string WithoutAfter(string rule) => rule.StartsWith(Behind, StringComparison.Ordinal) ? rule[Behind.Length..] : rule;
}
