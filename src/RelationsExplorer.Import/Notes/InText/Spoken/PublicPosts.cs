using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Import.Notes.InText.Documents;

namespace RelationsExplorer.Import.Notes.InText.Spoken;

/// <summary>Finds what is posted for all to read, and what stations of a state say: "Zarya tweeted", "in a post on Telegram the governor Ann Lee said", "Alta's state television reported".</summary>
internal static partial class PublicPosts
{
    private const int FarthestPerson = 80;

    /// <summary>The posts and broadcasts named in a sentence.</summary>
    public static IEnumerable<NamedWork> Find(ProseSentence sentence)
    {
        foreach (var match in NamedDocuments.Matches(Tweeted(), sentence.Words, " tweeted", " tweet"))
        {
            var who = match.Groups["who"].Value;
            yield return Post(sentence, match, "Twitter", who.Length > 0 ? sentence.Persons.FirstOrDefault(person => NamedDocuments.Spanning(sentence, match).Overlaps(person.Span)).Name ?? who : null);
        }

        foreach (var match in NamedDocuments.Matches(PostOn(), sentence.Words, " post", "n Telegram", "n Weibo", "n WeChat", "n Facebook", "n Twitter", "n VKontakte", "n Instagram", "n Douyin"))
        {
            var span = NamedDocuments.Spanning(sentence, match);
            var person = sentence.Persons.FirstOrDefault(person => person.Span.Start >= span.End && person.Span.Start - span.End <= FarthestPerson).Name ?? sentence.Persons.LastOrDefault(person => person.Span.End <= span.Start && span.Start - person.Span.End <= FarthestPerson).Name;
            yield return Post(sentence, match, match.Groups["platform"].Value, person is not null && person.Contains(' ', StringComparison.Ordinal) ? person : null);
        }

        foreach (var match in NamedDocuments.Matches(StateMedia(), sentence.Words, "tate television", "tate TV", "tate radio", "tate broadcaster", "tate media", "tate news agency"))
            yield return new NamedWork(NamedDocuments.Spanning(sentence, match), SourceKind.News) { Container = char.ToUpperInvariant(match.Groups["media"].Value[0]) + match.Groups["media"].Value[1..], Issued = NamedDocuments.DateAfter(sentence, match, 6) };
    }

    private static NamedWork Post(ProseSentence sentence, Match match, string platform, string? author) => new(NamedDocuments.Spanning(sentence, match), SourceKind.WebPage)
    {
        Container = platform,
        Authors = author is null ? [] : [author],
        Issued = NamedDocuments.DateAfter(sentence, match, 25) ?? (sentence.Dates.Count == 1 ? sentence.Dates[0].Date : null),
    };

    // "the embassy tweeted", "Ann Lee later tweeted", "in a tweet"
    [GeneratedRegex(@"\b(?<who>\p{Lu}[\p{L}’-]*(\s\p{Lu}[\p{L}’-]*){0,4})\s((has|had|then|later|also|once|promptly)\s)?tweeted\b|\b[Tt]he\s([\p{L}-]+\s){1,3}?tweeted\b|\b[Ii]n\s(an?|his|her|its)\s([\p{L}-]+\s){0,2}?tweet\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Tweeted();

    [GeneratedRegex(@"\b[Ii]n\s(an?|his|her|its|their)\s([\p{L}-]+\s){0,2}?(post|message|video|statement)\s(posted\s)?on\s(?<platform>Telegram|Weibo|WeChat|Facebook|Twitter|X|VKontakte|Instagram|LinkedIn|Douyin|YouTube|TikTok)\b|\b([Ii]n|[Oo]n)\s(an?|his|her|its|their)\s([\p{L}-]+\s){0,2}?(?<platform>Telegram|Weibo|WeChat|Facebook|Twitter|VKontakte|Instagram|LinkedIn|Douyin)\s(post|channel|account|page|message|video|blog)\b|\b(wrote|posted|said|announced|complained|joked|published|boasted)\s(on|in)\s(?<platform>Telegram|Weibo|WeChat|Facebook|Twitter|VKontakte|Instagram|LinkedIn|Douyin)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex PostOn();

    // "was reported by Alta's state television as saying"; what "state media say" all the time is none.
    [GeneratedRegex(@"\b((reported|quoted|shown|broadcast|carried|aired|told)\s(by|on|to)|according\sto)\s(the\s)?(?<media>(\p{Lu}[\p{L}-]+[’']?s?\s)?state(-run|-owned)?\s(television|TV|radio|broadcaster|media|news\sagency))\b|\b(?<media>\p{Lu}[\p{L}-]+\sstate(-run|-owned)?\s(television|TV|radio|broadcaster|news\sagency))\s((has|had|also|then|later)\s)?(reported|said|showed|broadcast|announced|quoted|aired|called)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex StateMedia();
}
