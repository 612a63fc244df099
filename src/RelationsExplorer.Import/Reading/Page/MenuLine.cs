using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Import.Reading.Heads;

namespace RelationsExplorer.Import.Reading.Page;

/// <summary>
/// Knows the menus of web pages, where all their words stand on one line: many short names without a sentence, several of
/// which are words of menus (<c>menu-words.txt</c>) or of sections (<c>kickers.txt</c>); and the path "World » Asia".
/// </summary>
internal static partial class MenuLine
{
    private const int Longest = 200;
    private const int MostWordsOfPart = 6;
    private const int MostWordsOfName = 4;
    private const int FewestWordsOfMenu = 3;
    private const int FewestSections = 4;
    private const int LongestInOtherLetters = 60;

    private static readonly HashSet<string> Words = [.. WordList.Words(typeof(MenuLine), "menu-words.txt"), .. WordList.Words(typeof(HeadLine), "kickers.txt")];

    private static readonly HashSet<string> SiteWords = WordList.Words(typeof(MenuLine), "site-words.txt");

    private static readonly HashSet<string> FirstWords = [.. Words.Select(words => words.Split(' ')[0])];

    /// <summary>Whether the line is a menu, a path through a site, or a row of buttons and counters.</summary>
    /// <param name="block">The line.</param>
    /// <param name="amidText">Whether running text stands before and after it: then most of its parts must be words of pages.</param>
    public static bool Is(Block block, bool amidText)
    {
        if (block.Kind is not (PassageKind.Paragraph or PassageKind.Heading) || block.Text.Length > Longest || Sentence().IsMatch(block.Text)) return false;
        if (Path().IsMatch(block.Text)) return true;
        var parts = LineParts.Of(block);
        if (parts.Count < 2) return !amidText && IsRowOfWords(block.Text);
        if (parts.Any(part => WordsOf(part) > MostWordsOfPart || AuthorCleaner.SaysBy(part))) return false;
        var known = parts.Count(IsWordOfPages);
        if (amidText) return known * 2 > parts.Count;
        if (known > 0) known += parts.Count(DateLine.Says);
        if (known * 2 >= parts.Count) return !(parts.Count <= 3 && parts.Any(part => !IsWordOfPages(part) && HeadLine.IsName(part)));
        return parts.All(part => WordsOf(part) <= MostWordsOfName) && (parts.Count >= 5 || IsRowOfColumns(block) || (parts.Count >= 3 && known > 0) || Arrow().IsMatch(block.Text));
    }

    /// <summary>Whether the words stand alone on pages as a button, a counter or the name of a section.</summary>
    public static bool IsWordOfPages(string part) =>
        Words.Contains(part.Trim(' ', '.', ':', '(', ')', '[', ']', '+', '#').ToLowerInvariant()) || FurnitureFinder.IsKnownLine(part);

    /// <summary>Whether a short line is written in other letters than the text: "Русская версия", "한국어 日本語 中文".</summary>
    public static bool IsInOtherLetters(string text)
    {
        if (text.Length > LongestInOtherLetters || Prose.IsNumbered(text) || text.AsSpan().IndexOfAnyExceptInRange('\0', '\u024F') < 0) return false;
        var (other, all) = (text.Count(c => c > '\u036F' && char.IsLetter(c) && c is < '\u1E00' or > '\u1EFF'), text.Count(char.IsLetter));
        return other > 0 && other * 2 >= all;
    }

    /// <summary>Whether a line that was set apart is the menu of the whole site, or says where in it the page stands: it names sections, or pages about the site itself.</summary>
    public static bool IsOfSite(Block block)
    {
        if (block.Rule != PassageRules.PageMenu) return false;
        var parts = LineParts.Of(block);
        if (Path().IsMatch(block.Text) || Arrow().IsMatch(block.Text)) return true;
        if (parts.Count >= FewestSections && parts.Count(part => Words.Contains(part.ToLowerInvariant())) >= FewestSections) return true;
        return parts.Any(part => SiteWords.Contains(part.ToLowerInvariant())) || (parts.Count == 1 && parts[0].Split(' ').Count(word => SiteWords.Contains(word.ToLowerInvariant())) > 1);
    }

    // "Kundservice   E-tidning   Logga in": three names side by side that are no names of people, and no numbers.
    private static bool IsRowOfColumns(Block block) =>
        block.Columns.Count >= FewestWordsOfMenu && !block.Columns.Any(HeadLine.IsName) && !block.Text.AsSpan().ContainsAnyInRange('0', '9');

    // "Home Research Events Publications About us": nearly all of it is words of menus; of three names, all.
    private static bool IsRowOfWords(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < FewestWordsOfMenu or > 30) return false;
        int covered = 0, names = 0;
        for (var i = 0; i < words.Length;)
        {
            var length = FirstWords.Contains(words[i].ToLowerInvariant()) ? Math.Min(MostWordsOfName, words.Length - i) : 0;
            while (length > 0 && !Words.Contains(string.Join(' ', words, i, length).ToLowerInvariant())) length--;
            (covered, names) = (covered + length, names + Math.Sign(length));
            i += Math.Max(length, 1);
        }

        return (names >= 4 && covered * 4 >= words.Length * 3) || (names >= FewestWordsOfMenu && covered == words.Length);
    }

    private static int WordsOf(string part) => part.AsSpan().Count(' ') + 1;

    [GeneratedRegex(@"\p{Ll}{3,}[.!?][”’""')]*$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^you are here\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Path();

    [GeneratedRegex(@"[»›→]|\s>\s", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Arrow();
}
