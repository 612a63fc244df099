using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Import.Judging.Speakers.Writers;

/// <summary>Remembers who issued the document that an article speaks of, for where "the document says".</summary>
internal sealed partial class DocumentIssuer
{
    // Asked first: few sentences name by whom anything is done.
    private const string By = " by ";

    // How far behind "released by" whoever did so may begin.
    private const int Farthest = 40;

    /// <summary>Who issued the document named last; null where none was.</summary>
    public ActorSlug? Last { get; private set; }

    /// <summary>"A document released by X", "the paper published by X": when "the document says", X speaks.</summary>
    public void Remember(string text, Span sentence, IReadOnlyList<ActorMention> mentions)
    {
        var words = text.AsSpan(sentence.Start, sentence.Length);
        if (!words.Contains(By, StringComparison.OrdinalIgnoreCase) || Issued().Match(words.ToString()) is not { Success: true } match) return;
        var after = sentence.Start + match.Index + match.Length;
        Last = mentions.Where(m => m.Span.Start >= after && m.Span.Start < after + Farthest && m.Span.End <= sentence.End).Select(m => (ActorSlug?)m.Actor).FirstOrDefault() ?? Last;
    }

    /// <summary>"…, a document released by X on such a day stated."</summary>
    public Attribution? SpeakingIn(string text, Span sentence) =>
        Last is { } issuer && IssuedAndSays().Match(sentence.In(text)) is { Success: true } says
            ? new Attribution(new Speaker(issuer), null, false, SpeakerRules.DocumentSays, says.Value)
            : null;

    [GeneratedRegex(@"\b(?:released|published|issued|adopted) by [^.;“”]{1,60}? (?:stated|states|said|says|declared|declares|noted|notes|warned|warns|found|finds|predicted|predicts|concluded|concludes|estimated|estimates|argued|argues)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex IssuedAndSays();

    [GeneratedRegex(@"\b(?:document|paper|policy|report|statement|strategy|doctrine|study|communiqu[ée]|declaration|law)\b[^.]{0,120}?\b(?:released|published|issued|adopted|presented|unveiled|put out) by (?:the )?", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Issued();
}
