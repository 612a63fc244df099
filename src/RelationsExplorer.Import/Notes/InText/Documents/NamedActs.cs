using System.Buffers;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Sources;

namespace RelationsExplorer.Import.Notes.InText.Documents;

/// <summary>
/// Finds acts of states that prose tells of without a number: "a law that Lee signed on 8 August", "signed an order closing the border",
/// "a court in Alta ruled on 27 March that", "the Harbour Treaty of 1967 forbids". What is only signed, with nothing of what it says, is an event and no work.
/// </summary>
internal static partial class NamedActs
{
    private const int FarthestDate = 40;
    private const int FarthestSigner = 60;
    private static readonly SearchValues<string> Acts = SearchValues.Create(ActNouns.Split('|'), StringComparison.Ordinal);

    /// <summary>The acts named in a sentence.</summary>
    public static IEnumerable<NamedWork> Find(ProseSentence sentence)
    {
        var words = sentence.Words;
        if (words.AsSpan().ContainsAny(Acts))
        {
            foreach (var match in NamedDocuments.Matches(Signed(), words, "igned", "ssued"))
            {
                if (OfSigned(sentence, match) is { } act) yield return act;
            }

            foreach (var match in NamedDocuments.Matches(InForce(), words, " effect", " force"))
                yield return new NamedWork(NamedDocuments.Spanning(sentence, match), SourceKind.Law) { Title = Titled($"{match.Groups["noun"].Value} that {match.Groups["what"].Value}") };
        }

        foreach (var match in NamedDocuments.Matches(Ruling(), words, "court "))
        {
            if (NearestDate(sentence, match) is { } day)
                yield return new NamedWork(NamedDocuments.Spanning(sentence, match), SourceKind.Law) { Title = "Ruling of " + match.Groups["court"].Value, Issued = day };
        }

        foreach (var match in NamedDocuments.Matches(Treaty(), words, "reaty", "onvention", "greement", "harter", "rotocol"))
        {
            if (EdtfDate.TryParse(match.Groups["year"].Value, out var year, out _))
                yield return new NamedWork(NamedDocuments.Spanning(sentence, match), SourceKind.Law) { Title = match.Groups["title"].Value, Issued = DayOf(sentence, match) ?? year };
        }

        foreach (var match in NamedDocuments.Matches(InWhich(), words, "in which "))
            yield return new NamedWork(NamedDocuments.Spanning(sentence, match), SourceKind.Official) { Title = Titled(match.Groups["noun"].Value), Issued = DayOf(sentence, match) ?? (sentence.Dates.Count == 1 ? sentence.Dates[0].Date : null) };

        foreach (var match in NamedDocuments.Matches(SaidIn(), words, " in a "))
            yield return new NamedWork(NamedDocuments.Spanning(sentence, match), SourceKind.Official) { Title = Titled(match.Groups["noun"].Value + " of " + match.Groups["of"].Value), Issued = sentence.Dates.Count == 1 ? sentence.Dates[0].Date : null };
    }

    // Who signed it, before the verb or behind "by", and when.
    private static NamedWork? OfSigned(ProseSentence sentence, Match match)
    {
        var span = NamedDocuments.Spanning(sentence, match);
        var signer = sentence.Persons.LastOrDefault(person => person.Span.Start <= span.End && person.Span.End >= span.Start - FarthestSigner).Name
            ?? sentence.Persons.FirstOrDefault(person => person.Span.Start >= span.End && person.Span.Start - span.End <= FarthestSigner).Name;
        var date = sentence.Dates.FirstOrDefault(dated => dated.Span.Start >= span.Start && dated.Span.Start - span.End <= FarthestDate).Date ?? NearestDate(sentence, match);
        var what = match.Groups["what"].Value;
        if (signer is null || (what.Length == 0 && (date is null || match.Groups["bare"].Success))) return null;
        return new NamedWork(span, SourceKind.Law) { Title = what.Length > 0 ? Titled($"{match.Groups["noun"].Value} {what}") : null, Authors = [signer], Issued = date };
    }

    private static EdtfDate? NearestDate(ProseSentence sentence, Match match)
    {
        var span = NamedDocuments.Spanning(sentence, match);
        return sentence.Dates.FirstOrDefault(date => date.Span.Start >= span.Start && date.Span.Start - span.End <= FarthestDate).Date
            ?? sentence.Dates.LastOrDefault(date => date.Span.End <= span.Start && span.Start - date.Span.End <= FarthestDate).Date;
    }

    // "the Treaty of Harbours of July 16, 2001": the day, where the sentence tells it.
    private static EdtfDate? DayOf(ProseSentence sentence, Match match)
    {
        var span = NamedDocuments.Spanning(sentence, match);
        return sentence.Dates.FirstOrDefault(date => span.Contains(date.Span)).Date;
    }

    private static string Titled(string words) => char.ToUpperInvariant(words[0]) + words[1..].TrimEnd();

    private const string ActNouns = "law|decree|order|edict|ordinance|executive order|directive|bill|instruction";
    private const string Act = "(?<noun>" + ActNouns + ")";

    private const string What = @"(?<what>(on|barring|banning|closing|allowing|making|regulating|extending|requiring|lifting|restricting|limiting|forbidding|establishing|creating|abolishing|permitting|obliging|suspending|legali[sz]ing|imposing|raising|cutting|approving|that\s(bars|bans|closes|allows|requires|makes|lets|obliges|forbids|restricts|limits))\s[^,.;:()“”""]{3,90})";

    // "signed an order closing the border", "the use of which was allowed by a law that Lee signed on 8 August", "a decree on tariffs signed by Lee"
    [GeneratedRegex(@"\b([Ss]igned|[Ii]ssued)\s(an?|(?<bare>the))\s(\p{L}+\s)?" + Act + @"\b(\s" + What + @")?|((\p{L}+\s){1,10}(was|were|is|are|been)\s\p{Ll}+ed\sby\s)?\b([Aa]n?|[Tt]he)\s(new\s|federal\s|presidential\s|government\s)?" + Act + @"\b(\s" + What + @")?(,?\s(that|which)\s[^,.;:“”""]{2,60}?)?,?\s(signed|issued)\b(\sby\b)?", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Signed();

    // "A decree that took effect April 1 bars foreigners from trade"
    [GeneratedRegex(@"\b[Aa]\s(\p{L}+\s)?" + Act + @"\s(that|which)\s(took|takes|came|comes|entered|enters)\s(effect|into\s(effect|force))\s[^,.;:“”""]{0,30}?\s(?<what>(bars|bans|closes|allows|requires|makes|lets|obliges|forbids|restricts|limits|raises|cuts|gives|obliged|barred|banned|allowed|required|made|forbade)\s[^,.;:()“”""]{3,90})", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex InForce();

    [GeneratedRegex(@"\b(?<court>([Aa]|[Tt]he)\s([\p{L}’'-]+\s){0,4}?(court|Court|tribunal|Tribunal)(\s(in|of|at)\s(the\s)?\p{Lu}[\p{L}’-]+)?)\s((has|had|later|then|also)\s){0,2}(ruled|held|decided|upheld|overturned|annulled|struck\sdown|declared)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Ruling();

    // "The Outer Harbour Treaty of 1967 forbids", "The 2001 Treaty of Good Rivers between Alta and Turku declares": what it says makes it a work.
    [GeneratedRegex(@"\b[Tt]he\s((?<year>(1[5-9]|20)\d\d)\s)?(?<title>(\p{Lu}[\p{L}’-]+\s){0,4}(Treaty|Convention|Agreement|Charter|Protocol)(\s(of|on|for|between)\s(the\s)?\p{Lu}[\p{L}’-]+((\sand)?\s\p{Lu}[\p{L}’-]+)*){0,3})((\sof\s((\d{1,2}\s)?\p{Lu}\p{Ll}+\s(\d{1,2},\s)?)?(?<year>(1[5-9]|20)\d\d))|,\s(signed|concluded|ratified|adopted)\s(\p{L}+\s){0,4}?(in|on)\s((\d{1,2}\s)?\p{Lu}\p{Ll}+\s(\d{1,2},\s)?)?(?<year>(1[5-9]|20)\d\d))?,?\s((has|had|have|still|also|itself|expressly|explicitly|merely|only|already)\s){0,2}(promised|promises|calls|called|speaks|spoke|mentions|mentioned|describes|described|names|named|forbids?|forbade|declares?|declared|provides?|provided|states?|stated|says|stipulates?|stipulated|obliges?|obliged|commits?|committed|prohibits?|prohibited|guarantees?|guaranteed|recogni[sz]e[sd]?|allows?|allowed|requires?|required|binds?)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Treaty();

    // "The declaration signed at the harbour on 8 May, in which the presidents undertook", "a statement in which each promises"
    [GeneratedRegex(@"\b([Tt]he|[Aa])\s(\p{L}+\s)?(?<noun>(joint\s)?(declaration|statement|communiqu[eé]))\s((signed|adopted|issued|released|published)\b[^.;:“”""]{2,70}?,\s)?in which\s(?=(the|each|both|they|it|he|she|their|its)\b)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex InWhich();

    // "the presidents said in a declaration signed at the harbour summit"
    [GeneratedRegex(@"\b(said|declared|stated|pledged|agreed|called)\sin\sa\s(joint\s)?(?<noun>declaration|communiqu[eé]|final document)\s(signed|adopted|issued|released|published)\s(at|after|by|in)\s(?<of>(the\s)?[\p{L}’-]+(\s[\p{L}’-]+){0,4}?)(?=[,.;]|\son\b|\sin\b|$)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex SaidIn();
}
