using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Reading;

/// <summary>A link in the running text, as the markup of a page or of Markdown has it.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Span">The words that bear it, in the passage's text before markers are taken out.</param>
/// <param name="Words">The same as text.</param>
/// <param name="Url">An http or https address.</param>
/// <param name="Title">What the markup says of the page behind it; null for nothing.</param>
/// <param name="Length">How long the passage's text was then.</param>
public sealed record PassageLink(PassageId Passage, Span Span, string Words, string Url, string? Title, int Length)
{
    /// <summary>How many characters have been taken out of the text since.</summary>
    public int Removable(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Math.Max(0, Length - text.Length);
    }
}
