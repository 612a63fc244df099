using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Judging.Cues;

namespace RelationsExplorer.Import.Judging.Modalities.Foretelling;

/// <summary>Finds what a proposal would do if it were adopted: "the draft would oblige operators to buy at home". Its "would" foretells.</summary>
internal static class ProposedAct
{
    private const int Farthest = 12;
    private static readonly HashSet<string> Proposals = WordList.Words(typeof(ProposedAct), "proposals.txt");

    /// <summary>The word that foretells; null where no proposal is the subject, or where the claim tells of the past.</summary>
    /// <param name="words">The words of the passage.</param>
    /// <param name="span">The claim.</param>
    public static string? WouldOrNull(CueWords words, Span span)
    {
        for (var i = words.FirstFrom(span.Start); i + 1 < words.Count && words[i + 1].Span.End <= span.End; i++)
        {
            if (words[i].Text is "had" or "was" or "were" or "said" or "that") return null;
            if (words[i].Text == "would") return words[i + 1].Text != "have" && Enumerable.Range(1, Farthest).Any(n => i - n >= 0 && words[i - n].Span.Start >= span.Start && Proposals.Contains(words[i - n].Text)) ? "would" : null;
        }

        return null;
    }
}
