using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Import.Recognising.Figures.Words;
using RelationsExplorer.Import.Recognising.Tokens;

namespace RelationsExplorer.Import.Recognising.Figures;

/// <summary>Reads how a vote went: "by 119 votes to 46", "by a closer 79 to 60", where the sentence speaks of votes.</summary>
/// <param name="text">The passage.</param>
internal sealed class TallyReader(TokenText<FigureWord> text)
{
    private const int FarthestVote = 40;
    private const int FarthestVoteBehind = 6;
    private const int MostDigits = 4;

    /// <summary>The votes for it, where those against it stand right behind: "79 to 60".</summary>
    public (Figure Figure, string Rule, int Next)? FirstOrNull(int i) =>
        IsVotes(i) && IsVotes(i + 2) && text[i + 1] is { IsGlued: false } && text.IsWord(i + 1, "to") && EndsTally(i + 3) && SpeaksOfVotes(i)
            ? (Votes(i), FigureRules.Tally, i + 1) : null;

    /// <summary>The votes against it: "119 votes to 46".</summary>
    public (Figure Figure, string Rule, int Next)? SecondOrNull(int i, List<FigureMatch> matches) =>
        matches is [.., { } last] && last is { Figure.Unit: "votes" } && IsVotes(i) && text.IsWord(i - 1, "to") && last.Span.End == text[i - 2].End && EndsTally(i + 1) ? (Votes(i), FigureRules.Tally, i + 1) : null;

    private Figure Votes(int i) => new(text[i].Value, text[i].Value, "votes");

    private bool IsVotes(int i) => text[i] is { Kind: TokenKind.Number, Value: >= 0, Length: <= MostDigits } && !text.Says(i - 1, FigureWord.NumberedThing);

    private bool EndsTally(int i) => text.IsPause(i) || text.IsWord(i, "with") || text.IsWord(i, "in") || text.IsWord(i, "and") || text.IsWord(i, "vote") || text.IsWord(i, "on");

    private bool SpeaksOfVotes(int i)
    {
        for (var n = Math.Max(0, i - FarthestVote); n < i + FarthestVoteBehind; n++)
        {
            if (text.IsWord(n, "votes") || text.IsWord(n, "vote") || text.IsWord(n, "voted") || text.IsWord(n, "ballot") || text.IsWord(n, "abstentions")) return true;
        }

        return false;
    }
}
