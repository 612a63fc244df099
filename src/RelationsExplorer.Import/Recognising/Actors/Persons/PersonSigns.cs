using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Recognising.Actors.Bodies;

namespace RelationsExplorer.Import.Recognising.Actors.Persons;

/// <summary>
/// Says by what a row of capitalised words shows itself to be a person's name: a title before it, an apposition that tells who
/// it is, a verb of speech or of work beside it, a year in brackets behind it.
/// </summary>
internal static partial class PersonSigns
{
    // "a retired professor of law", before a name or behind "is".
    private const int LongestCalling = 110;
    private const int ShortestName = 3;

    // How far the verb may stand behind "Ann Lee of the Harbour Institute", and behind "Ann Lee, who runs a mill in Heihe,".
    private const int FarthestBehindBody = 150;
    private const int FarthestBehindAside = 120;

    // "In May last year, ": what may stand before a name that is the subject of its sentence.
    private const int LongestOpener = 40;
    private static readonly string[] BeforeSpeaker = ["according to", "in the opinion of", "in the view of", "in the words of", "to hear", "in the eyes of"];
    private static readonly HashSet<string> SpeechVerbs = WordList.Words(typeof(PersonSigns), "speech-verbs.txt");
    private static readonly HashSet<string> WorkVerbs = WordList.Words(typeof(PersonSigns), "work-verbs.txt");
    private static readonly HashSet<string> Callings = WordList.Words(typeof(PersonSigns), "callings.txt");

    /// <summary>The rule that shows it; null where nothing does.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="span">Where the words stand.</param>
    /// <param name="name">The words.</param>
    public static string? RuleOrNull(string text, Span span, string name)
    {
        var words = name.Split(' ');
        var cited = Cited().IsMatch(text.AsSpan(span.End));
        if (words.Length == 1 && (cited || IsInBrackets(text, span)) && name.Length >= 2 && !NameWords.IsNoName(name) && name.Any(char.IsLower)) return ActorRules.PersonCited;
        if (words.Length == 1 && (IsCalledSo(text, span, name) || SoleName.Speaks(text, span, name))) return ActorRules.PersonSpeech;
        if (words.Length is < 2 or > 5 || words.Any(w => w.TrimEnd('.').Length > 1 && NameWords.IsNoName(w.TrimEnd('.')))) return null;
        if (!words.Any(w => w.Length > 2 && char.IsUpper(w[0]) && w.Skip(1).Any(char.IsLower))) return null;
        if (words[^1] == "I") return null;
        if (NameWords.IsTitle(NameWords.Before(text, span.Start))) return ActorRules.PersonTitle;
        var after = text.AsSpan(span.End);
        if (Aged().IsMatch(after)) return ActorRules.PersonApposition;
        if (CalledBefore().Match(text, Math.Max(0, span.Start - LongestCalling), Math.Min(LongestCalling, span.Start)) is { Success: true } called && IsCalling(called.Groups["what"].Value)) return ActorRules.PersonApposition;
        if (CompanyFinder.IsBodyAside(after)) return null;
        if (SpeechVerbs.Contains(NameWords.First(WithoutHelper(after)).ToString()) || SpeechVerbs.Contains(NameWords.Before(text, span.Start))) return ActorRules.PersonSpeech;
        if (OfBody().Match(text, span.End, Math.Min(text.Length - span.End, FarthestBehindBody)) is { Success: true } body && SpeechVerbs.Contains(body.Groups["verb"].Value)) return ActorRules.PersonSpeech;
        if (words.Length <= 3 && (Agrees().IsMatch(after) || (SaidByHouse().IsMatch(text.AsSpan(Math.Max(0, span.Start - LongestCalling), Math.Min(LongestCalling, span.Start)))))) return ActorRules.PersonSpeech;
        if (PutIt().IsMatch(text, span.End) || SpeechPhrase.EndOrNull(text, span.End) is not null) return ActorRules.PersonSpeech;
        if (Apposition().IsMatch(after) || IsOffice(after)) return ActorRules.PersonApposition;
        if (after is [',', ..] && words.Length <= 3 && BehindAside().Match(text, span.End, Math.Min(text.Length - span.End, FarthestBehindAside)) is { Success: true } aside && SpeechVerbs.Contains(aside.Groups["verb"].Value) && !CompanyFinder.IsKind(aside.Groups["aside"].Value)) return ActorRules.PersonSpeech;
        if (after is [',', ..] && CallingBefore().Match(text, Math.Max(0, span.Start - LongestCalling), Math.Min(LongestCalling, span.Start)) is { Success: true } calling && NameWords.IsTitle(calling.Groups["what"].Value[(calling.Groups["what"].Value.LastIndexOf('-') + 1)..])) return ActorRules.PersonApposition;
        if (words.Length <= 3 && WorkOf().IsMatch(after)) return ActorRules.PersonWork;
        if (WorkVerbs.Contains(NameWords.First(after).ToString()) || IsOfCalling(after)) return ActorRules.PersonWork;
        if (words.Length > 3) return null;
        return Array.Exists(BeforeSpeaker, before => text.AsSpan(0, span.Start).TrimEnd().EndsWith(before, StringComparison.OrdinalIgnoreCase)) || IsSpokenOf(text, span, after) ? ActorRules.PersonSpeech : null;
    }

    // "a man whom I shall call Oleg", "“God bless him,” said Oleg.": one name is enough where it is said to be one, or right behind a quotation.
    private static bool IsCalledSo(string text, Span span, string name) =>
        name.Length >= ShortestName && name.Skip(1).Any(char.IsLower) && !NameWords.IsNoName(name) && !NameWords.IsTitle(name)
        && OneName().IsMatch(text.AsSpan(Math.Max(0, span.Start - LongestCalling), Math.Min(LongestCalling, span.Start)))
        && (span.End == text.Length || text[span.End] is ',' or '.' or ';' or ' ' or '’' or ')');

    // ", NASA's acting administrator," ends with a word for what somebody is.
    private static bool IsOffice(ReadOnlySpan<char> after) =>
        after is [',', ..] && Office().Match(after[..Math.Min(after.Length, LongestCalling)].ToString()) is { Success: true } office && NameWords.IsTitle(office.Groups["what"].Value);

    // "a retired engineer called", "a woman named"
    private static bool IsCalling(string what) => Callings.Contains(what) || NameWords.IsTitle(what);

    // "Ann Lee sells quilts. “Trade is poor,” she said.": a body is no "she".
    private static bool IsSpokenOf(string text, Span span, ReadOnlySpan<char> after) =>
        OpensSentence().IsMatch(text.AsSpan(Math.Max(0, span.Start - LongestOpener), Math.Min(LongestOpener, span.Start))) && Doing().IsMatch(after) && SheSaid().IsMatch(text, span.End);

    // "(Lee, 2018)", "(Lee & Orlov 2018: 44)", "according to Lee (2018)": who is cited, and says nothing there himself.
    private static bool IsInBrackets(string text, Span span) =>
        span.Start > 0 && (text[span.Start - 1] == '(' ? BracketedYear().IsMatch(text.AsSpan(span.End))
            : text.AsSpan(0, span.Start).EndsWith("ccording to ", StringComparison.Ordinal) && YearBehind().IsMatch(text.AsSpan(span.End)));

    // "Ann Lee is a retired professor of law"
    private static bool IsOfCalling(ReadOnlySpan<char> after) =>
        Is().Match(after[..Math.Min(after.Length, LongestCalling)].ToString()) is { Success: true } match && match.Groups["what"].Value.Split(' ').Any(NameWords.IsTitle);

    // "Ann Lee has also argued": the verb stands behind its helpers.
    private static ReadOnlySpan<char> WithoutHelper(ReadOnlySpan<char> after) =>
        Helper().EnumerateMatches(after) is var helpers && helpers.MoveNext() ? after[helpers.Current.Length..] : after;

    // "Ann Lee agrees, up to a point."
    [GeneratedRegex(@"^ (?:dis)?agree[sd](?:[,.;]| that\b)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Agrees();

    // "said the foreign ministry's ", "according to Seaways' "
    [GeneratedRegex(@"\b(?:said|says|according to|told by|argues|argued|explains|explained|adds|added|wrote|writes|warned|warns) (?:the )?(?:\p{L}[\p{L}.-]* ){0,4}?\p{L}[\p{L}-]*['’]s? (?:\p{Ll}[\p{L}-]* ){0,4}$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex SaidByHouse();

    // "a man whom I shall call", "who gave his name as", "…,” said"
    [GeneratedRegex(@"(?:\b(?:whom? (?:I|we) (?:shall|will) call|(?:I|we)(?:[’']ll| will| shall) call (?:him|her)|identified (?:himself |herself )?(?:only )?as|(?:gave|giving|gives) (?:only )?(?:his|her) (?:first |given )?name(?: only)?(?: as|,)|introduced (?:himself|herself) as|asked to be (?:called|known|named|identified)(?: only)? as|known (?:to \p{L}+ )?(?:only )?as|who goes by(?: the name of)?)|[,?!][”""’] (?:said|says|explained|explains|recalled|recalls|joked|added|adds|replied|answered|sighed|laughed|shrugged|asked|insisted)) $", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex OneName();

    // "Lee (2018) adds", "Lee, Wang and Orlov (2018) warn": who is cited by year and speaks.
    [GeneratedRegex(@"^(?:(?:(?:, \p{Lu}[\p{L}’'-]+)*,? (?:and|&) \p{Lu}[\p{L}’'-]+| et al\.?) \((?:1[89]|20)\d\d[a-z]?[^)]{0,20}\) \p{Ll}{3,}| \((?:1[89]|20)\d\d[a-z]?[^)]{0,20}\),? and \p{Lu}[\p{L}’'-]+ \((?:1[89]|20)\d\d| \((?:1[89]|20)\d\d[a-z]?[^)]{0,20}\)(?:, [^.,;:()“”""]{3,110},)? (?:has|have|had|also|will|would|cannot|\p{Ll}+(?:s|ed|ote|aid|und|aw|ew|eld)))\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Cited();

    [GeneratedRegex(@"^(?:,? (?:and|&) \p{Lu}[\p{L}’'-]+| et al\.)?,? (?:1[89]|20)\d\d[a-z]?[,:;) ]", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex BracketedYear();

    [GeneratedRegex(@"^ \((?:1[89]|20)\d\d[a-z]?[,:)]", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex YearBehind();

    [GeneratedRegex(@"^ (?:has|had|have)(?: also| once| since| long| often| rightly| recently)?\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Helper();

    [GeneratedRegex(@"(?:^|[.!?”""] |, )$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex OpensSentence();

    [GeneratedRegex(@"^ \p{Ll}{2,}(?:s|ed) ", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Doing();

    [GeneratedRegex(@"[,?!][”""’] (?:s?he) (?:said|says|added|told|recalled|explained)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex SheSaid();

    [GeneratedRegex(@"^ (?:is|was) (?:an?|the) (?<what>\p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*){0,4})", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Is();

    // "A wholesaler in Heihe, Ann Lee, waits"
    [GeneratedRegex(@"(?:\b[Aa]n?|\b[Tt]he|['’]s) (?:[\p{L}-]+ ){0,3}?(?<what>\p{Ll}[\p{L}-]*)(?: of \p{Ll}{4,}(?: and \p{Ll}{4,})?)?(?: (?:in|at|from|of|for|with) (?:the )?\p{Lu}[\p{L}’'-]*(?: (?:of |and |for |the )?\p{Lu}[\p{L}’'-]*){0,6}(?: \(\p{Lu}{2,8}\))?(?: \p{Ll}+)?)?, $", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex CallingBefore();

    // "Ann Lee, the harbour's number two, told": somebody of whom an aside tells more, and who speaks.
    [GeneratedRegex(@"\G, (?<aside>[^,.;:“”""]{3,70}), (?:has |had |also )?(?<verb>\p{Ll}+)\b", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex BehindAside();

    // "Ann Lee's book The Long Winter"
    [GeneratedRegex(@"^['’]s? (?:\p{Ll}+ )?(?:book|memoirs?|study|article|essay|novel|diary|biography|monograph|thesis)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex WorkOf();

    // "as Ann Lee of the Harbour Institute has put it"
    [GeneratedRegex(@"\G(?: (?:of|from|at) [^.,;:“”""]{3,90}?)? (?:has |had |once )?puts? it\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex PutIt();

    // ", 31,"
    [GeneratedRegex(@"^, (?:aged )?[1-9]\d(?:[,.]| years old)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Aged();

    [GeneratedRegex(@"(?<what>\p{Ll}[\p{L}-]*),? (?:called|named|by the name of) $", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex CalledBefore();

    [GeneratedRegex(@"^, (?:[\p{L}’'-]+ ){0,5}?(?<what>\p{Ll}[\p{L}-]+)(?=[,.;]| (?:of|at|in|for|with|from|to|who)\b)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Office();

    // "Ann Lee of the Harbour Institute wrote", "Ann Lee of Seaways, the shipping agency, wrote"
    [GeneratedRegex(@"\G (?:of|from|at) (?:the )?\p{Lu}[\p{L}’'&.-]*(?:(?: of the| of| for the| for| and| &| on)? \p{Lu}[\p{L}’'&.-]*){0,6}(?: in \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?)?(?:, (?:an?|the) [^,.;:“”""]{3,60},)? (?:has |had |also )?(?<verb>\p{Ll}+)", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex OfBody();

    [GeneratedRegex(@"^,? \(?(?:(?:an?|the|who|whose|then|former|currently|now|reporting|one of|(?:its|his|her|their) (?:envoy|chief|head|founder|spokes\w+|chairman|chairwoman|director|adviser|advisor|deputy|ambassador|minister))\b|(?:[\p{L}’'-]+ ){0,4}?(?:president|minister|ambassador|professor|director|analyst|expert|fellow|chairman|head|secretary|general|spokesman|spokeswoman|spokesperson|governor|editor|scholar|historian|counsellor)\b)", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Apposition();
}
