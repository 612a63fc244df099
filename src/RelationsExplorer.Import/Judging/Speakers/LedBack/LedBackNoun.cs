using System.Buffers;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Judging.Speakers.Verbs;

namespace RelationsExplorer.Import.Judging.Speakers.LedBack;

/// <summary>Reads speech of which a noun tells who speaks: "the foreign minister said", "its authors list", "the white paper finds".</summary>
internal static partial class LedBackNoun
{
    // In this order: in "the ministry spokesman said" the spokesman speaks, and no ministry.
    private static readonly NounForm[] Forms =
    [
        new(LedBackNouns.Office, AttributionForm.Said, ["the"], MostBefore: 2),
        new(LedBackNouns.Body, AttributionForm.Body, ["the"], MostBefore: 2),
        new(LedBackNouns.Paper, AttributionForm.Outlet, ["the"], MostBefore: 1, LedBackVerbs.Paper),
        new(LedBackNouns.Court, AttributionForm.Court, ["the"], MostBefore: 1, LedBackVerbs.Court),
        new(LedBackNouns.Letter, AttributionForm.Written, ["the"], MostBefore: 0, LedBackVerbs.Letter),
        new(LedBackNouns.Authors, AttributionForm.Group, ["the", "its", "their"], MostBefore: 0, LedBackVerbs.Authors),
        new(LedBackNouns.Document, AttributionForm.Document, ["the", "this", "its", "his", "her", "a", "an"], MostBefore: 3, LedBackVerbs.Document),
        new(LedBackNouns.Board, AttributionForm.Board, ["the"], MostBefore: 2),
        new(LedBackNouns.Theirs, AttributionForm.Called, ["their", "its", "his", "her"], MostBefore: 1),
    ];

    // The most words before a noun, and a noun of two words.
    private const int MostWords = 5;

    // "of 4 May", "issued after the talks"
    private const int ShortestOrigin = 3;
    private const int LongestOrigin = 30;
    private static readonly SearchValues<char> EndsOfOrigins = SearchValues.Create(",.;:“”\"");

    /// <summary>What somebody says who is called so; null where no such words begin with the article.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="article">"The", "its".</param>
    public static AttributionCue? FindOrNull(string text, Span sentence, Span article)
    {
        Span<NounPlace> nouns = stackalloc NounPlace[MostWords];
        var count = NounsBehind(text, sentence, article, nouns);
        if (count == 0) return null;
        foreach (var form in Forms)
        {
            if (!form.BeginsWith(text.AsSpan(article.Start, article.Length)) || (form.IsAnyVerb && IsBehindWhat(text, sentence, article.Start))) continue;
            foreach (var noun in nouns[..count])
            {
                if (!noun.Kinds.HasFlag(form.Noun) || noun.Before > form.MostBefore) continue;
                var phrase = new Span(article.Start, noun.End);
                if (VerbEndOrNull(form, text, sentence, phrase) is { } end) return new AttributionCue(null, new Span(article.Start, end), form.Form, IsLedBack: true, form.IsAnyVerb ? text[(article.End + 1)..noun.End] : null);
            }
        }

        return null;
    }

    // Where nouns end that lead back, by themselves or with the word before them, and how many words stand between them and the article.
    private static int NounsBehind(string text, Span sentence, Span article, Span<NounPlace> nouns)
    {
        var (count, last) = (0, new Span(article.End, article.End));
        for (var i = 0; i < MostWords && SpacedWord.At(text, last.End, sentence.End) is { Length: > 0 } word; i++)
        {
            // "white paper" is no paper that is printed every day.
            if (i > 0 && LedBackWords.KindsOf(text.AsSpan(last.Start, word.End - last.Start)) is not LedBackNouns.None and var ofTwo) nouns[count++] = new NounPlace(word.End, ofTwo, i - 1);
            else if (LedBackWords.KindsOf(text.AsSpan(word.Start, word.Length)) is not LedBackNouns.None and var kinds) nouns[count++] = new NounPlace(word.End, kinds, i);
            last = word;
        }

        return count;
    }

    private static int? VerbEndOrNull(NounForm form, string text, Span sentence, Span phrase) => form.Noun switch
    {
        LedBackNouns.Body when Aside().Match(text, phrase.End, sentence.End - phrase.End) is { Success: true } aside => LedBackVerb.SpokenOrNull(text, sentence, phrase, phrase.End + aside.Length),
        LedBackNouns.Document => BehindOriginOrNull(text, sentence, phrase.End) ?? BehindAsideOrNull(form, text, sentence, phrase.End) ?? LedBackVerb.ListedOrNull(form.Verbs, text, sentence, phrase.End),
        LedBackNouns.Office when AsideOfPerson().Match(text, phrase.End, sentence.End - phrase.End) is { Success: true } aside => LedBackVerb.SpokenOrNull(text, sentence, phrase, phrase.End + aside.Length, ofPerson: true),
        _ when form.IsAnyVerb => LedBackVerb.SpokenOrNull(text, sentence, phrase, phrase.End, form.Noun == LedBackNouns.Office),
        _ => LedBackVerb.ListedOrNull(form.Verbs, text, sentence, phrase.End),
    };

    // "the statement issued on 4 May says": the verb stands behind where the paper comes from.
    private static int? BehindOriginOrNull(string text, Span sentence, int at)
    {
        if (Origin().Match(text, at, sentence.End - at) is not { Success: true } origin) return null;
        var start = at + origin.Length;
        for (var i = start; i < Math.Min(sentence.End, start + LongestOrigin + 1) && !EndsOfOrigins.Contains(text[i]); i++)
        {
            if (i - start < ShortestOrigin || text[i] != ' ' || !HasEnding(text, SpacedWord.At(text, i, sentence.End))) continue;
            if (LedBackWords.VerbEndOrNull(LedBackVerbs.Document, text, i, sentence.End) is { } end) return end;
        }

        return null;
    }

    // "the chapter on Alta, the best in the book, shows", "her study, which grew out of lectures, asks"
    private static int? BehindAsideOrNull(NounForm form, string text, Span sentence, int at) =>
        AsideOfPaper().Match(text, at, sentence.End - at) is { Success: true } aside ? LedBackVerb.ListedOrNull(form.Verbs, text, sentence, at + aside.Length) : null;

    // "the report on how states say": a bare verb is not the report's.
    private static bool HasEnding(string text, Span verb) =>
        text.AsSpan(verb.Start, verb.Length) is [.., 's'] or [.., 'e', 'd'] or [.., 'i', 'd'];

    private static bool IsBehindWhat(string text, Span sentence, int article) =>
        SpacedWord.Before(text, article, sentence.Start) is { Length: 4 } word && text.AsSpan(word.Start + 1, 3) is "hat" && text[word.Start] is 'w' or 'W';

    [GeneratedRegex(@"^, which [^,.;]{1,60},", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Aside();

    // "The aide, who asked not to be named, said"
    [GeneratedRegex(@"^, (?:who (?:asked|spoke|declined|requested|refused|wished|insisted|did not|was not|is not)|speaking|citing) [^,.;:“”""]{1,120},", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex AsideOfPerson();

    [GeneratedRegex(@"^(?: (?:on|about) [^,.;:“”""]{1,40})?, (?:which|the|an?|his|her|its|written|published|first) [^,.;:“”""]{1,110},", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex AsideOfPaper();

    [GeneratedRegex(@"^ (?:of|on|issued|adopted|signed|published|released) ", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Origin();

    // A form in which a noun leads back: with which words it begins, how many stand before the noun at the most, and its verbs; without
    // such, any verb of speech goes with it.
    private sealed record NounForm(LedBackNouns Noun, AttributionForm Form, string[] Articles, int MostBefore, LedBackVerbs Verbs = LedBackVerbs.None)
    {
        public bool IsAnyVerb => Verbs == LedBackVerbs.None;

        public bool BeginsWith(ReadOnlySpan<char> article)
        {
            foreach (var known in Articles)
            {
                if (article.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
            }

            return false;
        }
    }

    private readonly record struct NounPlace(int End, LedBackNouns Kinds, int Before);
}
