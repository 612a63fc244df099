using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Notes;
using RelationsExplorer.Import.Notes.References;

namespace RelationsExplorer.Import.Reading.Page;

/// <summary>Tells paragraphs of the article from what a page says in sentences of its own, by their length and words alone.</summary>
internal static partial class RunningText
{
    private const int Shortest = 160;
    private const int ShortestOfSentences = 90;
    private const int FewestNumbered = 3;

    /// <summary>Whether it is such a paragraph.</summary>
    /// <param name="block">The line.</param>
    /// <param name="isNumbered">Whether the paragraphs of the article bear numbers.</param>
    public static bool Is(Block block, bool isNumbered) =>
        block.Kind == PassageKind.Paragraph && Prose.IsParagraph(block.Text) && (!Prose.IsNumbered(block.Text) || (isNumbered && IsNumberedText(block)))
        && (block.Text.Length >= Shortest || (block.Text.Length >= ShortestOfSentences && HasTwoSentences(block)));

    /// <summary>Whether it is one of two sentences or more, long enough for no teaser of another article.</summary>
    public static bool HasSentences(Block block) => Is(block, isNumbered: false) && block.Text.Length >= Shortest && InnerStop().IsMatch(block.Text);

    /// <summary>"4. The Government should ask …": whether most paragraphs of the article bear a number, as those of reports and evidence do.</summary>
    public static bool IsNumbered(IReadOnlyList<Block> blocks)
    {
        var (numbered, other) = (0, 0);
        foreach (var block in blocks)
        {
            if (NoteHeadings.IsOne(block.Text)) break;
            if (IsNumberedText(block)) numbered++;
            else if (Is(block, isNumbered: false) && block.Text.Length >= Shortest) other++;
        }

        return numbered >= FewestNumbered && numbered > other;
    }

    private static bool IsNumberedText(Block block) =>
        block.Kind == PassageKind.Paragraph && block.Text.Length >= ShortestOfSentences && NoteNumber.TryRead(block.Text, out _, out var rest) && Prose.IsParagraph(rest) && !ReferenceSigns.IsLike(rest);

    // Words in which a page speaks of itself or to its reader.
    private static bool HasTwoSentences(Block block) => InnerStop().IsMatch(block.Text) && !OfPage().IsMatch(block.Text);

    [GeneratedRegex(@"[\p{Ll}\d)][.!?][”’""']? [“""‘]?\p{Lu}", RegexOptions.NonBacktracking)]
    private static partial Regex InnerStop();

    [GeneratedRegex(@"\b(?:you|your|our|us|subscri\p{L}*|newsletters?|cookies?|rights reserved|copyright|click|e-?mail|comments?|the authors?|contact|websites?|reproduc\p{L}*|licen[cs]e\p{L}*|disclaimer|views|https?|www|ISSN|ISBN|DOI|published|translated)\b|[@©]", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex OfPage();
}
