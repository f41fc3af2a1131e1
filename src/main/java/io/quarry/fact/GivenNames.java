package io.quarry.fact;

import io.quarry.document.WordList;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Given names, by which a name of several words is seen to be somebody's. What places, months or
 * common words are called as well (Victoria, May, Lincoln) is left out.
 */
public final class GivenNames {

  private static final Set<String> NAMES =
      WordList.of(
          """
          Aaron, Abdul, Abdullah, Abigail, Abraham, Abu, Ada, Adam, Adele, Adolf,
          Adolph, Adolphe, Adrian, Agatha, Agnes, Agustín, Ahmad, Ahmed, Aisha, Akira,
          Alan, Albert, Alberto, Aldous, Alec, Alejandro, Aleksandr, Alessandro, Alex,
          Alexander, Alexandra, Alexandre, Alexei, Alfonso, Alfred, Ali, Alice, Alison,
          Allan, Allen, Alonso, Alphonse, Alvin, Amanda, Amelia, Amy, Ana, Anastasia,
          Anatoly, Anders, Andre, Andrea, Andreas, Andrei, Andrew, Andrey, André,
          Andrés, Andy, Angela, Angelo, Anita, Ann, Anna, Anne, Annie, Anselm, Anthony,
          Antoine, Anton, Antonia, Antonio, Antony, António, Archibald, Aristide,
          Armand, Arnold, Arthur, Arturo, Astrid, Aubrey, Audrey, Auguste, Augustin,
          Augustine, Augusto, Barack, Barbara, Barry, Bartholomew, Bartolomeo, Beatrice,
          Beatrix, Ben, Benedetto, Benedict, Benito, Benjamin, Benny, Bernard, Bernardo,
          Bernhard, Bernie, Bert, Bertha, Bertrand, Beth, Betty, Bill, Billie, Billy,
          Björn, Bob, Bobby, Boris, Brad, Bram, Brandon, Brenda, Brian, Brigitte, Bruce,
          Bruno, Bryan, Burt, Camille, Carl, Carla, Carlo, Carlos, Carmen, Carol,
          Caroline, Carolyn, Catherine, Cecil, Cecilia, Charles, Charlie, Charlotte,
          Chris, Christa, Christiaan, Christina, Christine, Christoph, Christophe,
          Christopher, Chuck, Clara, Clare, Clarence, Clark, Claude, Claudia, Claudio,
          Claus, Clement, Clifford, Clint, Clive, Colin, Connie, Conrad, Constance,
          Constantin, Cornelia, Cornelius, Cory, Craig, Cristina, Curtis, Cynthia,
          Cyril, César, Damian, Dan, Daniel, Daniela, Danny, Daphne, Darren, Dave,
          David, Davy, Dean, Debbie, Deborah, Denis, Denise, Dennis, Derek, Desmond,
          Diana, Diane, Diego, Dieter, Dietrich, Dimitri, Dirk, Dmitri, Dmitry, Dolores,
          Domenico, Dominic, Dominique, Donald, Donna, Doris, Dorothea, Dorothy, Doug,
          Douglas, Duncan, Dustin, Dwight, Dylan, Eamon, Ed, Eddie, Edgar, Edith,
          Edmond, Edmund, Eduard, Eduardo, Edvard, Edward, Edwin, Eileen, Elaine,
          Eleanor, Elena, Eli, Elias, Elijah, Elisabeth, Eliza, Elizabeth, Ella, Ellen,
          Elsa, Elsie, Elvis, Emanuel, Emil, Emile, Emilia, Emilio, Emily, Emma,
          Emmanuel, Enrico, Enrique, Eric, Erich, Erik, Ernest, Ernesto, Ernst, Errol,
          Erwin, Esther, Ethan, Ethel, Eugen, Eugene, Eugenio, Eugène, Eva, Evan,
          Evelyn, Evgeny, Ezra, Federico, Felipe, Felix, Ferdinand, Fernand, Fernando,
          Fidel, Fiodor, Fiona, Frances, Francesca, Francesco, Francis, Francisco,
          Franco, Frank, Frankie, Franklin, Franz, François, Françoise, Fred, Freddie,
          Frederic, Frederick, Fredrik, Friedrich, Fritz, Frédéric, Fyodor, Gabriel,
          Gabriela, Gareth, Garry, Gary, Gavin, Gene, Genevieve, Geoff, Geoffrey, Georg,
          George, Georges, Georgi, Gerald, Gerard, Gerhard, Gertrude, Giacomo, Gian,
          Gianni, Gilbert, Giles, Gilles, Gino, Giorgio, Giovanni, Giulio, Giuseppe,
          Glenn, Gloria, Gonzalo, Gordon, Gottfried, Gottlieb, Graham, Greg, Gregor,
          Gregory, Greta, Gretchen, Grigori, Guglielmo, Guillaume, Guillermo, Gunther,
          Gus, Gustaf, Gustav, Gustave, Gwen, Gérard, Günter, Hannah, Hannes, Hans,
          Harald, Harold, Harriet, Harry, Harvey, Hassan, Hector, Heinrich, Heinz,
          Helen, Helena, Helene, Helga, Helmut, Hendrik, Henri, Henrietta, Henrik,
          Henrique, Henry, Herbert, Herman, Hermann, Hernando, Hernán, Hilary, Hilda,
          Hiroshi, Horace, Horatio, Howard, Hubert, Hugh, Hugo, Humberto, Humphrey,
          Humphry, Ian, Ibn, Ida, Ignacio, Ignatius, Ignaz, Igor, Ilya, Immanuel,
          Ingmar, Ingrid, Irene, Irma, Irving, Isaac, Isabel, Isabella, Isambard,
          Ismail, Istvan, István, Ivan, Ivo, Ivor, Jack, Jackie, Jacob, Jacopo,
          Jacqueline, Jacques, Jaime, Jakob, James, Jamie, Jan, Jane, Janet, Janis,
          Jason, Javier, Jawaharlal, Jay, Jean, Jeanne, Jeff, Jeffrey, Jennifer, Jenny,
          Jeremy, Jerome, Jerry, Jesse, Jessica, Jessie, Jill, Jim, Jimi, Jimmy,
          Joachim, Joan, Joanna, Joaquín, Jody, Joe, Joel, Johan, Johann, Johanna,
          Johannes, John, Johnny, Jon, Jonas, Jonathan, Jorge, Josef, Joseph, Josephine,
          Josh, Joshua, Josiah, José, Jozef, João, Juan, Juana, Juanita, Judith, Judy,
          Jules, Julia, Julian, Juliet, Juliette, Julio, Julius, Justin, János, Jörg,
          Jürgen, Karel, Karen, Karin, Karl, Kate, Katharine, Katherine, Kathleen,
          Kathryn, Kathy, Katie, Keith, Kelly, Ken, Kenji, Kenneth, Kevin, Khalid, Kim,
          Kirsten, Klaus, Konrad, Konstantin, Kristen, Kurt, Kyle, Ladislaus, Larry,
          Lars, Laszlo, Laura, Lauren, Laurence, Laurent, Lavrentiy, Lawrence, Leah,
          Lech, Lee, Lenny, Leo, Leon, Leonard, Leonardo, Leonhard, Leonid, Leonora,
          Leopold, Leroy, Leslie, Lester, Lev, Levi, Lewis, Liam, Lillian, Linda,
          Lionel, Lisa, Lloyd, Lorenzo, Lothar, Lou, Louis, Louisa, Louise, Lowell, Luc,
          Luca, Lucas, Lucia, Lucien, Lucille, Lucy, Ludvig, Ludwig, Luigi, Luis, Luisa,
          Luke, Luther, Luís, Lydia, Lyndon, Lynn, László, Léon, Mabel, Madeleine,
          Magnus, Mahatma, Mahmoud, Malcolm, Manuel, Marc, Marcel, Marcello, Marco,
          Marcos, Marcus, Margaret, Margarita, Margot, Marguerite, Maria, Marianne,
          Marie, Marilyn, Mario, Marion, Mark, Marlene, Martha, Martin, Martina, Martín,
          Marvin, Mary, María, Mathias, Matilda, Matt, Matteo, Matthew, Matthias,
          Maureen, Maurice, Max, Maximilian, Maximilien, Maxine, Maxwell, Megan,
          Melanie, Melissa, Melvin, Meredith, Merle, Michael, Michel, Michele, Michelle,
          Miguel, Mikhael, Mikhail, Miles, Milton, Miriam, Mohamed, Mohammad, Mohammed,
          Mohandas, Moira, Mordechai, Morgan, Moritz, Morris, Moses, Moshe, Mstislav,
          Muhammad, Murray, Mustafa, Myron, Nadia, Nancy, Naomi, Natalia, Natalie,
          Natasha, Nathan, Nathaniel, Ned, Neil, Nelson, Neville, Niccolò, Nicholas,
          Nick, Nicola, Nicolas, Nicolaus, Nicole, Niels, Nigel, Nikita, Nikola,
          Nikolai, Nikolaus, Nils, Nina, Noah, Noam, Nora, Octavio, Olaf, Oleg, Olga,
          Oliver, Olivia, Olivier, Omar, Orson, Orville, Oscar, Oskar, Oswald, Otto,
          Owen, Pablo, Paolo, Patricia, Patrick, Patsy, Patti, Paul, Paula, Pauline,
          Pavel, Pedro, Peggy, Penelope, Percival, Percy, Perry, Pete, Peter, Petr,
          Phil, Philip, Philipp, Philippe, Phillip, Phyllis, Pierre, Pieter, Pietro,
          Polly, Pyotr, Quentin, Quincy, Rachel, Rainer, Ralph, Ramón, Randall, Randy,
          Raoul, Raphael, Ray, Raymond, Raúl, Rebecca, Reginald, Reinhard, Reinhold,
          René, Ricardo, Richard, Rick, Ricky, Rita, Rob, Robert, Roberto, Robin,
          Roderick, Rodney, Rodolfo, Rodrigo, Roger, Roland, Rolf, Ron, Ronald, Ronnie,
          Rory, Rosalind, Rosemary, Rosie, Ross, Rowan, Roy, Ruben, Rudolf, Rudolph,
          Rudy, Rudyard, Rupert, Russell, Ruth, Ryan, Saddam, Sally, Salman, Salvador,
          Salvatore, Sam, Samantha, Samuel, Sandra, Sandro, Sara, Sarah, Scott, Sean,
          Sebastian, Sebastián, Selma, Serena, Serge, Sergei, Sergey, Sergio, Seymour,
          Shane, Sharon, Sheila, Shigeru, Shirley, Sidney, Siegfried, Sigmund, Silvia,
          Silvio, Simon, Simone, Sofia, Solomon, Sonia, Sophia, Sophie, Soren, Spencer,
          Stanislav, Stanisław, Stanley, Stefan, Stella, Stephanie, Stephen, Steve,
          Steven, Stewart, Stuart, Susan, Susanna, Susanne, Suzanne, Sven, Svetlana,
          Sylvester, Sylvia, Søren, Tadeusz, Takeshi, Tamara, Ted, Terence, Teresa,
          Terry, Thelma, Theo, Theodor, Theodore, Theresa, Thomas, Thorvald, Thérèse,
          Tim, Timothy, Toby, Todd, Tom, Tommaso, Tommy, Tomás, Toni, Tony, Toshiro,
          Tracy, Trevor, Tristan, Tycho, Tyler, Ulrich, Umberto, Upton, Ursula,
          Valentin, Valentina, Valerie, Valery, Vanessa, Vasco, Vasily, Vaslav, Vera,
          Vernon, Veronica, Vicente, Victor, Viktor, Viktoria, Vincent, Vincenzo,
          Vittorio, Vivian, Vivien, Vladimir, Waldo, Wallace, Wally, Walt, Walter,
          Wanda, Warren, Wassily, Wayne, Wendy, Werner, Wesley, Wilbur, Wilfred,
          Wilhelm, Wilhelmina, Willem, William, Willie, Willis, Willy, Wilma, Wilson,
          Winifred, Winston, Wojciech, Wolfgang, Woodrow, Woody, Xavier, Yasser, Yehuda,
          Yevgeny, Yitzhak, Yuri, Yves, Yvonne, Zachary, Zoe, Émile, Étienne
          """);

  private static final Pattern FULL =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}\\p{M}-]+)(?: \\p{Lu}\\.| \\p{Lu}[\\p{L}\\p{M}'\u2019-]+| (?:de|da|di|del|della|van|von|der|den|la|le|du|bin|ibn|al)){0,3} \\p{Lu}[\\p{L}\\p{M}'\u2019-]{2,}");

  /** What is called after somebody, and rulers: "Tom Elm Trophy", "Emil IV". */
  private static final Pattern CALLED_AFTER =
      Pattern.compile(
          ".*\\b(?:[IVX]+|Street|Road|"
              + Phrases.INSTITUTION
              + "|Islands?|Rivers?|Lake|Bay|Strait|Sound|Sea|Cape|Point|Mountains?|Peak|Hills?|Valley|Creek|Falls|Beach|Bridge|Canal|Dam|Park|Square|Avenue|Lane|Place|Cross|County|City|Town|Village|District|Province|Club|Band|Orchestra|Quartet|Trio|Singers|Brothers|Sisters|Project|Program|Programme|Plan|Report|Effect|Law|Theorem|Telescope|Show|Series|Records|Books|Press|Films|Pictures|Studios?|Entertainment|Airlines|Airways|Motors|Building|Center|Centre|Stadium|Arena|Field|Grounds?|Day|Line|Railway|Railroad|Expedition|Memorial|Collection|Gallery|Lodge|Farm|Ranch|Mine|Mill|Inn|Arms|Hotel|Shrine|Version|Bible|Code|Papers|Group|Party|Movement|Formation|Range|Glacier|Crater|Basin|Reef|Forest|Reserve|Territory|Land|Current)(?: .*)?");

  private GivenNames() {}

  /** Whether a name of at least two words is a person's. */
  public static boolean somebody(String name) {
    Matcher full = FULL.matcher(name);
    return full.matches() && NAMES.contains(full.group(1)) && !CALLED_AFTER.matcher(name).matches();
  }
}
