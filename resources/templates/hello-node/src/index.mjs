// The smallest function: an event in, an answer out.
export const handler = async (event) => {
    const name = event.name ?? 'world';
    console.log(`saying hello to ${name}`); // goes to the log
    return { message: `Hello, ${name}!` };
};
