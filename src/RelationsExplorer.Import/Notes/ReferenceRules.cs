using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Import.Notes;

/// <summary>How a place in the text was found to cite a work: the names that stand in <see cref="Reference.Rule"/>.</summary>
internal static class ReferenceRules
{
    /// <summary>A marker whose note gives the work in full.</summary>
    public const string Note = "note";

    /// <summary>A marker whose note says "ibid.": the work of the note before.</summary>
    public const string Ibid = "ibid";

    /// <summary>A marker whose note names the work shortly: "Lee, <i>River</i>, 14", "op. cit.".</summary>
    public const string ShortForm = "short-form";

    /// <summary>"(Lee 2019)", with a list of works at the end.</summary>
    public const string AuthorYear = Citation.AuthorYear;

    /// <summary>"(Lee 14)", with a list of works at the end.</summary>
    public const string AuthorPage = Citation.AuthorPage;

    /// <summary>"Reuters reported on 12 March 2019": the sentence itself names the work.</summary>
    public const string RunningText = "running-text";

    /// <summary>Words that link to the work.</summary>
    public const string Hyperlink = "hyperlink";

    /// <summary>"Source: …" below a paragraph.</summary>
    public const string SourceLine = Passage.SourceLine;
}
