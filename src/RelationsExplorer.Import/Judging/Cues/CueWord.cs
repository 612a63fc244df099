using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Judging.Cues;

/// <summary>A word as cues see it: lower case, letters and digits only, hyphenated words in their parts.</summary>
/// <param name="Term">The word, wherever it stands.</param>
/// <param name="Span">Where it stands here.</param>
internal readonly record struct CueWord(CueTerm Term, Span Span)
{
    /// <summary>Its letters.</summary>
    public string Text => Term.Text;
}
