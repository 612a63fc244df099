namespace RelationsExplorer.Corpus.Articles;

/// <summary>A heading, paragraph or note of an article, or a piece of page furniture, in order.</summary>
/// <param name="Id">Its address.</param>
/// <param name="Article">The article it belongs to.</param>
/// <param name="Ordinal">Its place in the article, from 0; also the order of the file.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Line">The 1-based line of the file where it begins.</param>
/// <param name="Text">Plain text; note markers are taken out.</param>
/// <param name="Level">1 to 6 for a heading, else null.</param>
/// <param name="Label">The number or sign of a note as printed, else null.</param>
/// <param name="Rule">The rule that decided its kind.</param>
public sealed record Passage(
    PassageId Id,
    ArticleSlug Article,
    int Ordinal,
    PassageKind Kind,
    int Line,
    string Text,
    int? Level = null,
    string? Label = null,
    string Rule = "text")
{
    /// <summary>The rule of a note that stands in the text itself: a line that gives the source of the paragraph above it.</summary>
    public const string SourceLine = "source-line";

    /// <summary>The rule of a row of a table; " · " stands between its cells where the file tells them apart.</summary>
    public const string TableRow = "table-row";

    /// <summary>The rule of the line above a table, or above the numbers of a chart, that says what they are.</summary>
    public const string TableCaption = "table-caption";

    /// <summary>Whether it is part of a table: what is printed there has a date and a unit, but nobody states it in words.</summary>
    public bool IsOfTable => Rule is TableRow or TableCaption;
}

/// <summary>What a passage is.</summary>
public enum PassageKind
{
    /// <summary>A title of a section.</summary>
    Heading,

    /// <summary>Running text; list items and block quotations too.</summary>
    Paragraph,

    /// <summary>The text of a footnote or endnote, an entry of a reference list, or a line that names a source.</summary>
    Note,

    /// <summary>Belongs to the web page, not to the article: menu, banner, biography, form, counter. Yields no claims.</summary>
    Furniture,
}
